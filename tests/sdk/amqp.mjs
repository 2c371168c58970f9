// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The stock service client sends a message to a device over AMQP, over TCP and over a WebSocket, hears of a device that
// does not exist, and takes the feedback when the queue is emptied.
//   node amqp.mjs READY.json
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import https from 'node:https';
import common from 'azure-iot-common';
import iothub from 'azure-iothub';

const ready = JSON.parse(readFileSync(process.argv[2]));
const { Client, Registry, Amqp, AmqpWs } = iothub;

function emptyQueue(deviceId) {
    const expires = Math.floor(Date.now() / 1000) + 600;
    const token = common.SharedAccessSignature.create(ready.host, 'iothubowner', ready.iothubownerKey, expires);
    return new Promise((resolve, reject) => {
        https.request({
            host: ready.host, port: ready.https, method: 'DELETE',
            path: `/devices/${deviceId}/commands?api-version=2021-04-12`,
            headers: { Authorization: token.toString() },
        }, (response) => { response.resume(); resolve(response.statusCode); }).on('error', reject).end();
    });
}

async function talk(name, transport) {
    const deviceId = `amqp ${name}`.replace(' ', '-');
    await Registry.fromConnectionString(ready.connectionString).create({ deviceId });
    const client = Client.fromConnectionString(ready.connectionString, transport);
    await client.open();
    const receiver = await new Promise((resolve, reject) => {
        client.getFeedbackReceiver((error, result) => (error ? reject(error) : resolve(result)));
    });
    const feedback = new Promise((resolve) => { receiver.on('message', resolve); });

    const message = new common.Message('hello');
    message.ack = 'full';
    message.messageId = `message-${name}`;
    message.properties.add('colour', 'red');
    await client.send(deviceId, message);
    await assert.rejects(client.send('nobody', new common.Message('hello')),
        (error) => error.name === 'DeviceNotFoundError');

    assert.equal(await emptyQueue(deviceId), 200);
    const answer = await feedback;
    const [first] = JSON.parse(answer.getData().toString());
    assert.equal(first.originalMessageId, message.messageId);
    assert.equal(first.deviceId, deviceId);
    assert.equal(first.statusCode, 'Purged');
    await new Promise((resolve, reject) => {
        receiver.complete(answer, (error) => (error ? reject(error) : resolve()));
    });
    await client.close();
    console.log(`${name}: sent, refused, heard back`);
}

await talk('tcp', Amqp);
await talk('websocket', AmqpWs);
process.exit(0);
