// SPDX-FileCopyrightText: the Twinscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The official packages against the provisioning service of a hub: enrolments by the service client, registration over
// MQTT, MQTT over WebSocket and HTTPS with keys and certificates, and the device that connects afterwards.
//   node provisioning.mjs READY.json FOLDER
// The packages know the ports 443 and 8883 only; when the hub listens elsewhere, connections of this process to its name
// are led there. No file of a package is touched.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import tls from 'node:tls';
import device from 'azure-iot-device';
import deviceMqtt from 'azure-iot-device-mqtt';
import provisioningDevice from 'azure-iot-provisioning-device';
import provisioningHttp from 'azure-iot-provisioning-device-http';
import provisioningMqtt from 'azure-iot-provisioning-device-mqtt';
import provisioningService from 'azure-iot-provisioning-service';
import symmetricKey from 'azure-iot-security-symmetric-key';
import x509 from 'azure-iot-security-x509';

const ready = JSON.parse(readFileSync(process.argv[2]));
const folder = process.argv[3];
const { ProvisioningDeviceClient } = provisioningDevice;
const { ProvisioningServiceClient } = provisioningService;
const { SymmetricKeySecurityClient } = symmetricKey;
const { X509Security } = x509;

const connectTls = tls.connect;
tls.connect = function connect(...args) {
    const options = args[0];
    if (options && typeof options === 'object' && (options.host || options.hostname) === ready.host) {
        const port = Number(options.port);
        options.port = port === 443 ? ready.https : port === 8883 ? ready.mqtt : options.port;
    }
    return connectTls.apply(this, args);
};

let passed = 0;
async function check(name, work) {
    try {
        await work();
    } catch (error) {
        console.log(`FAIL ${name}: ${error.stack || error}`);
        process.exit(1);
    }
    console.log(`PASS ${name}`);
    passed += 1;
}

function openssl(...args) {
    execFileSync('openssl', args, { cwd: folder, stdio: 'ignore' });
}
const read = (name) => readFileSync(join(folder, name), 'utf8');

// A certificate authority and a device's certificate that it signed; and one that signed itself.
function makeCertificates() {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
    openssl('req', '-x509', ...key, '-subj', '/CN=plant', '-days', '30', '-keyout', 'ca.key', '-out', 'plant.pem',
        '-addext', 'basicConstraints=critical,CA:TRUE', '-addext', 'keyUsage=critical,keyCertSign');
    openssl('req', ...key, '-subj', '/CN=x-group-1', '-keyout', 'device.key', '-out', 'device.csr');
    openssl('x509', '-req', '-in', 'device.csr', '-CA', 'plant.pem', '-CAkey', 'ca.key', '-CAcreateserial',
        '-days', '10', '-out', 'device.pem');
    openssl('req', '-x509', ...key, '-subj', '/CN=x-single', '-days', '30', '-keyout', 'single.key',
        '-out', 'single.pem');
}

const service = ProvisioningServiceClient.fromConnectionString(ready.provisioningConnectionString);
const bodyOf = (answer) => answer.responseBody ?? answer;

async function register(transport, security, payload) {
    const client = ProvisioningDeviceClient.create(ready.host, ready.idScope, transport, security);
    if (payload) client.setProvisioningPayload(payload);
    return client.register();
}

// Connects as the device that was registered and reads its twin.
async function twinOf(result, proof) {
    const parts = [`HostName=${result.assignedHub}`, `DeviceId=${result.deviceId}`];
    parts.push(typeof proof === 'string' ? `SharedAccessKey=${proof}` : 'x509=true');
    const client = device.Client.fromConnectionString(parts.join(';'), deviceMqtt.Mqtt);
    if (typeof proof !== 'string') await client.setOptions(proof);
    await client.open();
    const twin = await client.getTwin();
    const { desired } = twin.properties;
    await client.close();
    return desired;
}

const transports = {
    mqtt: () => new provisioningMqtt.Mqtt(),
    websocket: () => new provisioningMqtt.MqttWs(),
    https: () => new provisioningHttp.Http(),
};
const initialTwin = { tags: { room: 'hall' }, properties: { desired: { level: 3 } } };

for (const [name, make] of Object.entries(transports)) {
    await check(`individual, key, ${name}`, async () => {
        const registrationId = `key-${name}`;
        await service.createOrUpdateIndividualEnrollment({
            registrationId, deviceId: `device-${name}`, attestation: { type: 'symmetricKey' },
            provisioningStatus: 'enabled', initialTwin,
        });
        const proof = bodyOf(await service.getIndividualEnrollmentAttestationMechanism(registrationId));
        const { primaryKey } = proof.symmetricKey;
        const result = await register(make(), new SymmetricKeySecurityClient(registrationId, primaryKey), { site: 4 });
        assert.equal(result.deviceId, `device-${name}`);
        assert.equal(result.assignedHub, ready.host);
        assert.equal(result.status, 'assigned');
        assert.equal((await twinOf(result, primaryKey)).level, 3);
        const state = bodyOf(await service.getDeviceRegistrationState(registrationId));
        assert.deepEqual(state.payload, { site: 4 });
    });
}

const groupKey = Buffer.alloc(32, 'g').toString('base64');
await service.createOrUpdateEnrollmentGroup({
    enrollmentGroupId: 'lamps', provisioningStatus: 'enabled', initialTwin,
    attestation: { type: 'symmetricKey', symmetricKey: { primaryKey: groupKey, secondaryKey: groupKey } },
});
for (const [name, make] of Object.entries(transports)) {
    await check(`group, derived key, ${name}`, async () => {
        const registrationId = `lamp-${name}`;
        const key = createHmac('sha256', Buffer.from(groupKey, 'base64')).update(registrationId).digest('base64');
        const result = await register(make(), new SymmetricKeySecurityClient(registrationId, key));
        assert.equal(result.deviceId, registrationId);
        assert.equal((await twinOf(result, key)).level, 3);
        await assert.rejects(register(make(), new SymmetricKeySecurityClient(registrationId, groupKey)));
    });
}

makeCertificates();
await service.createOrUpdateIndividualEnrollment({
    registrationId: 'x-single', provisioningStatus: 'enabled', initialTwin,
    attestation: { type: 'x509', x509: { clientCertificates: { primary: { certificate: read('single.pem') } } } },
});
await service.createOrUpdateEnrollmentGroup({
    enrollmentGroupId: 'plant', provisioningStatus: 'enabled', initialTwin,
    attestation: { type: 'x509', x509: { signingCertificates: { primary: { certificate: read('plant.pem') } } } },
});
for (const [name, make] of Object.entries(transports)) {
    for (const [kind, id, file] of [['individual', 'x-single', 'single'], ['group', 'x-group-1', 'device']]) {
        await check(`${kind}, certificate, ${name}`, async () => {
            const own = { cert: read(`${file}.pem`), key: read(`${file}.key`) };
            const result = await register(make(), new X509Security(id, own));
            assert.equal(result.deviceId, id);
            assert.equal((await twinOf(result, own)).level, 3);
            const stranger = kind === 'individual' ? 'device' : 'single';
            const other = { cert: read(`${stranger}.pem`), key: read(`${stranger}.key`) };
            await assert.rejects(register(make(), new X509Security(id, other)));
        });
    }
}

await check('a disabled enrollment lets nobody in', async () => {
    const enrollment = bodyOf(await service.getIndividualEnrollment('key-mqtt'));
    const { symmetricKey: keys } = bodyOf(await service.getIndividualEnrollmentAttestationMechanism('key-mqtt'));
    await service.createOrUpdateIndividualEnrollment({ ...enrollment, provisioningStatus: 'disabled' });
    const security = new SymmetricKeySecurityClient('key-mqtt', keys.primaryKey);
    for (const make of Object.values(transports)) await assert.rejects(register(make(), security));
});

await check('a device that registers again keeps its twin, or gets the first one', async () => {
    const enrollment = bodyOf(await service.getIndividualEnrollment('key-https'));
    const { symmetricKey: keys } = bodyOf(await service.getIndividualEnrollmentAttestationMechanism('key-https'));
    const security = new SymmetricKeySecurityClient('key-https', keys.primaryKey);
    assert.equal((await register(transports.https(), security)).substatus, 'initialAssignment');
    await service.createOrUpdateIndividualEnrollment({
        ...enrollment, reprovisionPolicy: { updateHubAssignment: true, migrateDeviceData: false },
    });
    const result = await register(transports.https(), security);
    assert.equal(result.substatus, 'deviceDataReset');
    assert.equal((await twinOf(result, keys.primaryKey)).level, 3);
});

await check('queries', async () => {
    const seen = [];
    const query = service.createIndividualEnrollmentQuery({ query: '*' }, 2);
    // Without the token this SDK asks for the first page again.
    while (query.hasMoreResults) {
        const page = bodyOf(await query.next(query.continuationToken));
        seen.push(...page.map((one) => one.registrationId));
    }
    assert.deepEqual(seen.sort(), ['key-https', 'key-mqtt', 'key-websocket', 'x-single']);
    const groups = service.createEnrollmentGroupQuery({ query: 'SELECT * FROM enrollmentGroups' });
    assert.deepEqual(bodyOf(await groups.next()).map((one) => one.enrollmentGroupId).sort(), ['lamps', 'plant']);
    const states = service.createEnrollmentGroupDeviceRegistrationStateQuery({ query: '*' }, 'lamps');
    assert.equal(bodyOf(await states.next()).length, 3);
});

await check('bulk', async () => {
    const enrollments = ['bulk-1', 'bulk-2'].map((registrationId) => ({
        registrationId, attestation: { type: 'symmetricKey' },
    }));
    for (const mode of ['create', 'delete']) {
        const result = await new Promise((resolve, reject) => {
            service.runBulkEnrollmentOperation({ mode, enrollments },
                (error, answer) => (error ? reject(error) : resolve(answer)));
        });
        assert.equal(result.isSuccessful, true, JSON.stringify(result));
    }
});

await check('etags and deletions', async () => {
    const enrollment = bodyOf(await service.getIndividualEnrollment('key-websocket'));
    await assert.rejects(service.deleteIndividualEnrollment('key-websocket', 'AAAA'));
    await service.deleteDeviceRegistrationState('key-websocket');
    await assert.rejects(service.getDeviceRegistrationState('key-websocket'));
    await service.deleteIndividualEnrollment(enrollment);
    await assert.rejects(service.getIndividualEnrollment('key-websocket'));
    await service.deleteEnrollmentGroup('lamps');
    await assert.rejects(service.getEnrollmentGroup('lamps'));
});

await check('another id scope is not known', async () => {
    const client = ProvisioningDeviceClient.create(ready.host, '0neFFFFFFFF', transports.https(),
        new SymmetricKeySecurityClient('key-https', groupKey));
    await assert.rejects(client.register());
});

writeFileSync(join(folder, 'provisioning.log'), `${passed} passed\n`);
console.log(`${passed} passed`);
process.exit(0);
