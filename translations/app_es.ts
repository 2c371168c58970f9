<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AttemptWords</name>
    <message>
        <source>The client ended the TLS handshake because it does not trust the hub&apos;s certificate.</source>
        <translation>El cliente terminó el protocolo de enlace TLS porque no confía en el certificado del hub.</translation>
    </message>
    <message>
        <source>Give the client the CA file: the lit lines of the program. Then run it again, no restart is needed here.</source>
        <translation>Dé al cliente el archivo de la CA: las líneas resaltadas del programa. Después ejecútelo de nuevo; aquí no hay que reiniciar nada.</translation>
    </message>
    <message>
        <source>The client and the hub found no way of TLS that both know.</source>
        <translation>El cliente y el hub no encontraron una forma de TLS que ambos conozcan.</translation>
    </message>
    <message>
        <source>Let the client use TLS 1.2 or later.</source>
        <translation>Haga que el cliente use TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>The client ended the line before TLS stood, or what it sent is no TLS.</source>
        <translation>El cliente cortó antes de establecerse TLS, o lo que envió no es TLS.</translation>
    </message>
    <message>
        <source>If it does not trust the hub, give it the CA file (the lit lines); otherwise let it use TLS, and compare the port.</source>
        <translation>Si no confía en el hub, dele el archivo de la CA (las líneas resaltadas); si no, haga que use TLS y compare el puerto.</translation>
    </message>
    <message>
        <source>The token of the request does not let its caller in.</source>
        <translation>El token de la petición no deja entrar a quien llama.</translation>
    </message>
    <message>
        <source>Copy the connection string or the token again; a token has an end.</source>
        <translation>Copie de nuevo la cadena de conexión o el token; un token tiene fin.</translation>
    </message>
    <message>
        <source>The hub ended the connection: %1.</source>
        <translation>El hub terminó la conexión: %1.</translation>
    </message>
    <message>
        <source>Compare what the client sends with the program above.</source>
        <translation>Compare lo que envía el cliente con el programa de arriba.</translation>
    </message>
    <message>
        <source>%1 to port %2</source>
        <translation>%1 al puerto %2</translation>
    </message>
    <message>
        <source>, TLS alert %1 %2 received</source>
        <translation>, alerta TLS %1 %2 recibida</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>No de confianza</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confianza</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>No admitido</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ha entrado</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>Primera petición</translation>
    </message>
    <message>
        <source>Model known</source>
        <translation>Modelo conocido</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>The client ended the connection right after the TLS handshake, before it said who it is.</source>
        <translation>El cliente terminó la conexión justo después del protocolo de enlace TLS, antes de decir quién es.</translation>
    </message>
    <message>
        <source>If it does not trust the hub&apos;s certificate, give it the CA file: the lit lines of the program.</source>
        <translation>Si no confía en el certificado del hub, dele el archivo de la CA: las líneas resaltadas del programa.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message numerus="yes">
        <source>%n more lines; Save has all of them.</source>
        <translation>
            <numerusform>%n línea más; Guardar las tiene todas.</numerusform>
            <numerusform>%n líneas más; Guardar las tiene todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as chosen</source>
        <translation>%1, según lo elegido</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, según %2</translation>
    </message>
    <message>
        <source>A body of Avro can be read only with its schema.</source>
        <translation>Un cuerpo Avro solo se puede leer con su esquema.</translation>
    </message>
    <message>
        <source>The container is compressed by %1, which is not unpacked here.</source>
        <translation>El contenedor está comprimido con %1, que aquí no se descomprime.</translation>
    </message>
    <message>
        <source>The body is not %1.</source>
        <translation>El cuerpo no es %1.</translation>
    </message>
    <message>
        <source>The body is not %1: it cannot be read from byte %2 on. Choose another format, or see the bytes.</source>
        <translation>El cuerpo no es %1: no se puede leer a partir del byte %2. Elija otro formato o vea los bytes.</translation>
    </message>
    <message>
        <source>Without a schema: names are field numbers, and a fixed number stands as floating point and as its bits.</source>
        <translation>Sin esquema: los nombres son números de campo, y un número de longitud fija aparece en coma flotante y con sus bits.</translation>
    </message>
    <message>
        <source>Shown as JSON; byte strings stand as h&apos;0a0b&apos;.</source>
        <translation>Se muestra como JSON; las cadenas de bytes aparecen como h&apos;0a0b&apos;.</translation>
    </message>
    <message>
        <source>whole message</source>
        <translation>todo el mensaje</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>This event carries no message.</source>
        <translation>Este evento no lleva ningún mensaje.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>El cuerpo está vacío.</translation>
    </message>
    <message>
        <source>The body is not text, and no content type says what it is. Choose a format, or see the bytes.</source>
        <translation>El cuerpo no es texto y ningún tipo de contenido dice qué es. Elija un formato o vea los bytes.</translation>
    </message>
    <message>
        <source>Choose Schema...</source>
        <translation>Elegir esquema...</translation>
    </message>
    <message>
        <source>No earlier event of this device and kind is kept.</source>
        <translation>No se conserva ningún evento anterior de este dispositivo y tipo.</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>Compared with the one before</source>
        <translation>Comparado con el anterior</translation>
    </message>
    <message>
        <source>The bytes are the same.</source>
        <translation>Los bytes son los mismos.</translation>
    </message>
    <message>
        <source>The bytes differ. To compare values, choose a format that both can be read in.</source>
        <translation>Los bytes son distintos. Para comparar valores, elija un formato en el que ambos se puedan leer.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nada ha cambiado.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message numerus="yes">
        <source>%n values are as they were.</source>
        <translation>
            <numerusform>%n valor sigue igual.</numerusform>
            <numerusform>%n valores siguen igual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>%1 from the device to the hub, by the device&apos;s clock</source>
        <translation>%1 del dispositivo al hub, según el reloj del dispositivo</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>System properties</source>
        <translation>Propiedades del sistema</translation>
    </message>
    <message>
        <source>Application properties</source>
        <translation>Propiedades de la aplicación</translation>
    </message>
    <message>
        <source>This event did not come as bytes.</source>
        <translation>Este evento no llegó como bytes.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The first %1 of %2; Save has all of them.</source>
        <translation>Los primeros %1 de %2; Guardar los tiene todos.</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>gráfico</translation>
    </message>
    <message>
        <source>The schema has no message %1.</source>
        <translation>El esquema no tiene ningún mensaje %1.</translation>
    </message>
    <message>
        <source>The container unpacks to more than is shown here.</source>
        <translation>El contenedor descomprimido es mayor de lo que aquí se muestra.</translation>
    </message>
    <message>
        <source>Read as %1; fields that its schema does not have stand by their numbers.</source>
        <translation>Leído como %1; los campos que su esquema no tiene figuran con su número.</translation>
    </message>
    <message>
        <source>The schema %1 cannot be used. %2</source>
        <translation>No se puede usar el esquema %1. %2</translation>
    </message>
</context>
<context>
    <name>WirePage</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>QoS %1, DUP %2, RETAIN %3</source>
        <translation>QoS %1, DUP %2, RETAIN %3</translation>
    </message>
    <message>
        <source>topic %1, payload %2</source>
        <translation>tema %1, carga %2</translation>
    </message>
    <message>
        <source>component marker</source>
        <translation>marca de componente</translation>
    </message>
    <message>
        <source>answers desired version %1</source>
        <translation>responde a la versión deseada %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>the first %1 are kept</source>
        <translation>se conservan los primeros %1</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>tema</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>carga</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Guardar...</translation>
    </message>
</context>
<context>
    <name>WireWords</name>
    <message>
        <source>rid %1</source>
        <translation>rid %1</translation>
    </message>
    <message>
        <source>twin</source>
        <translation>gemelo</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>confirmación %1</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>notificado</translation>
    </message>
    <message>
        <source>%1, result</source>
        <translation>%1, resultado</translation>
    </message>
    <message>
        <source>get twin</source>
        <translation>leer gemelo</translation>
    </message>
    <message>
        <source>desired, version %1</source>
        <translation>deseadas, versión %1</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>comando %1</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>telemetría</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>digital twin</source>
        <translation>gemelo digital</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identidad</translation>
    </message>
    <message>
        <source>query</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>%1 connects.</source>
        <translation>%1 se conecta.</translation>
    </message>
    <message>
        <source>%1 subscribes to %2.</source>
        <translation>%1 se suscribe a %2.</translation>
    </message>
    <message>
        <source>%1 does not want %2 any more.</source>
        <translation>%1 ya no quiere %2.</translation>
    </message>
    <message>
        <source>%1 says that it is still there.</source>
        <translation>%1 dice que sigue ahí.</translation>
    </message>
    <message>
        <source>%1 says goodbye.</source>
        <translation>%1 se despide.</translation>
    </message>
    <message>
        <source>The connection of %1 has ended: %2.</source>
        <translation>La conexión de %1 ha terminado: %2.</translation>
    </message>
    <message>
        <source>%1 reads its twin.</source>
        <translation>%1 lee su gemelo.</translation>
    </message>
    <message>
        <source>%1 reports that it refuses a desired value.</source>
        <translation>%1 notifica que rechaza un valor deseado.</translation>
    </message>
    <message>
        <source>%1 reports properties.</source>
        <translation>%1 notifica propiedades.</translation>
    </message>
    <message>
        <source>The hub tells %1 what is desired, version %2.</source>
        <translation>El hub dice a %1 lo deseado, versión %2.</translation>
    </message>
    <message>
        <source>The hub hands the command %2 to %1.</source>
        <translation>El hub entrega el comando %2 a %1.</translation>
    </message>
    <message>
        <source>%1 sends telemetry.</source>
        <translation>%1 envía telemetría.</translation>
    </message>
    <message>
        <source>The hub hands a message to %1.</source>
        <translation>El hub entrega un mensaje a %1.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>A service reads the twin of %1.</source>
        <translation>Un servicio lee el gemelo de %1.</translation>
    </message>
    <message>
        <source>A service changes the twin of %1.</source>
        <translation>Un servicio cambia el gemelo de %1.</translation>
    </message>
    <message>
        <source>A service reads the digital twin of %1.</source>
        <translation>Un servicio lee el gemelo digital de %1.</translation>
    </message>
    <message>
        <source>A service changes the digital twin of %1.</source>
        <translation>Un servicio cambia el gemelo digital de %1.</translation>
    </message>
    <message>
        <source>A service calls the command %2 of %1.</source>
        <translation>Un servicio llama al comando %2 de %1.</translation>
    </message>
    <message>
        <source>%1 sends telemetry over HTTPS.</source>
        <translation>%1 envía telemetría por HTTPS.</translation>
    </message>
    <message>
        <source>A message for %1.</source>
        <translation>Un mensaje para %1.</translation>
    </message>
    <message>
        <source>A service works on the list of devices.</source>
        <translation>Un servicio trabaja en la lista de dispositivos.</translation>
    </message>
    <message>
        <source>A service works on the identity of %1.</source>
        <translation>Un servicio trabaja en la identidad de %1.</translation>
    </message>
    <message>
        <source>A service asks a query.</source>
        <translation>Un servicio hace una consulta.</translation>
    </message>
    <message>
        <source>A service works on jobs.</source>
        <translation>Un servicio trabaja en trabajos.</translation>
    </message>
    <message>
        <source>Somebody listens to events.</source>
        <translation>Alguien escucha los eventos.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No answer is asked for.</source>
        <translation>No se pide respuesta.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>The hub let it in after %1.</source>
        <translation>El hub lo dejó entrar tras %1.</translation>
    </message>
    <message>
        <source>The hub refused it after %1.</source>
        <translation>El hub lo rechazó tras %1.</translation>
    </message>
    <message>
        <source>The hub stored it as reported version %1 and answered after %2.</source>
        <translation>El hub lo guardó como versión notificada %1 y respondió tras %2.</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>El hub</translation>
    </message>
    <message>
        <source>%1 answered %2 after %3.</source>
        <translation>%1 respondió %2 tras %3.</translation>
    </message>
    <message>
        <source>%1 confirmed it after %2.</source>
        <translation>%1 lo confirmó tras %2.</translation>
    </message>
    <message>
        <source>the twin of this connection&apos;s device</source>
        <translation>el gemelo del dispositivo de esta conexión</translation>
    </message>
    <message>
        <source>read all of it</source>
        <translation>leerlo entero</translation>
    </message>
    <message>
        <source>change part of the reported properties</source>
        <translation>cambiar parte de las propiedades notificadas</translation>
    </message>
    <message>
        <source>the desired properties have changed</source>
        <translation>las propiedades deseadas han cambiado</translation>
    </message>
    <message>
        <source>the answer to a request about it</source>
        <translation>la respuesta a una petición sobre él</translation>
    </message>
    <message>
        <source>commands of this connection&apos;s device</source>
        <translation>comandos del dispositivo de esta conexión</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>una llamada</translation>
    </message>
    <message>
        <source>the result of a call</source>
        <translation>el resultado de una llamada</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>el dispositivo</translation>
    </message>
    <message>
        <source>its telemetry</source>
        <translation>su telemetría</translation>
    </message>
    <message>
        <source>messages to it</source>
        <translation>mensajes para él</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>name of the command</source>
        <translation>nombre del comando</translation>
    </message>
    <message>
        <source>request number, repeated in the answer</source>
        <translation>número de petición, repetido en la respuesta</translation>
    </message>
    <message>
        <source>version of the properties</source>
        <translation>versión de las propiedades</translation>
    </message>
    <message>
        <source>property of the message</source>
        <translation>propiedad del mensaje</translation>
    </message>
    <message>
        <source>version of the service&apos;s interface</source>
        <translation>versión de la interfaz del servicio</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parámetro</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>refused, code %1</source>
        <translation>rechazado, código %1</translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>paquete %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1, %2 telemetry folded</source>
        <translation>%1, %2 de telemetría plegados</translation>
    </message>
    <message>
        <source>%1 quiet</source>
        <translation>%1 en calma</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>The hub turned %1 away.</source>
        <translation>El hub rechazó a %1.</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>enrollments</source>
        <translation>inscripciones</translation>
    </message>
    <message>
        <source>%1 asks the provisioning service for its hub.</source>
        <translation>%1 pregunta por su hub al servicio de aprovisionamiento.</translation>
    </message>
    <message>
        <source>A device asks the provisioning service for its hub.</source>
        <translation>Un dispositivo pregunta por su hub al servicio de aprovisionamiento.</translation>
    </message>
    <message>
        <source>A service works on the enrollments.</source>
        <translation>Un servicio trabaja en las inscripciones.</translation>
    </message>
</context>
<context>
    <name>app::About</name>
    <message>
        <source>About Twinscope</source>
        <translation>Acerca de Twinscope</translation>
    </message>
    <message>
        <source>Explorer and simulator of device twins and digital twins</source>
        <translation>Explorador y simulador de gemelos de dispositivo y gemelos digitales</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Versión %1, con Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior</translation>
    </message>
</context>
<context>
    <name>app::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>&amp;Simulación</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Open Workspace...</source>
        <translation>&amp;Abrir espacio de trabajo...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Update Twin</source>
        <translation>Act&amp;ualizar gemelo</translation>
    </message>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>&amp;Descartar borrador</translation>
    </message>
    <message>
        <source>&amp;Leave Editing, Keep Draft</source>
        <translation>Salir de &amp;edición, conservar borrador</translation>
    </message>
    <message>
        <source>Edit Device Twin as &amp;Text</source>
        <translation>Editar el gemelo como &amp;texto</translation>
    </message>
    <message>
        <source>&amp;Add Member</source>
        <translation>Añadir &amp;miembro</translation>
    </message>
    <message>
        <source>&amp;Remove Member</source>
        <translation>&amp;Quitar miembro</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Twin as &amp;Tree</source>
        <translation>Gemelo en ár&amp;bol</translation>
    </message>
    <message>
        <source>Twin as Tree + &amp;Metadata</source>
        <translation>Gemelo en árbol + &amp;metadatos</translation>
    </message>
    <message>
        <source>Twin as &amp;JSON</source>
        <translation>Gemelo en &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;vivo</translation>
    </message>
    <message>
        <source>&amp;Editing</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>&amp;Contraer todo</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>Texto &amp;normal</translation>
    </message>
    <message>
        <source>Filter &amp;Devices</source>
        <translation>Filtrar &amp;dispositivos</translation>
    </message>
    <message>
        <source>Pause E&amp;vents</source>
        <translation>Pausar e&amp;ventos</translation>
    </message>
    <message>
        <source>&amp;Filter Events</source>
        <translation>&amp;Filtrar eventos</translation>
    </message>
    <message>
        <source>&amp;New Device...</source>
        <translation>&amp;Nuevo dispositivo...</translation>
    </message>
    <message>
        <source>&amp;Delete Device...</source>
        <translation>&amp;Eliminar dispositivo...</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refrescar</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>&amp;Encendido</translation>
    </message>
    <message>
        <source>&amp;Run Clock</source>
        <translation>&amp;Poner en marcha el reloj</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Paso</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Más &amp;rápido</translation>
    </message>
    <message>
        <source>&amp;Normal Speed</source>
        <translation>Velocidad &amp;normal</translation>
    </message>
    <message>
        <source>Search or Run a &amp;Command</source>
        <translation>Buscar o ejecutar un &amp;comando</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Twinscope</source>
        <translation>&amp;Acerca de Twinscope</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;New Workspace...</source>
        <translation>&amp;Nuevo espacio de trabajo...</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Colors of the S&amp;ystem</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>Fold the Dra&amp;wers</source>
        <translation>Plegar los ca&amp;jones</translation>
    </message>
    <message>
        <source>Enlar&amp;ge the Drawer</source>
        <translation>A&amp;mpliar el cajón</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Eventos</translation>
    </message>
    <message>
        <source>&amp;Clear Events</source>
        <translation>&amp;Borrar eventos</translation>
    </message>
    <message>
        <source>&amp;Add Model Source...</source>
        <translation>&amp;Añadir origen de modelos...</translation>
    </message>
    <message>
        <source>&amp;Fetch Missing Models</source>
        <translation>&amp;Obtener modelos que faltan</translation>
    </message>
    <message>
        <source>&amp;Save Model</source>
        <translation>&amp;Guardar modelo</translation>
    </message>
    <message>
        <source>Model &amp;as Tree</source>
        <translation>Modelo en ár&amp;bol</translation>
    </message>
    <message>
        <source>M&amp;odel as Tree + Text</source>
        <translation>M&amp;odelo en árbol + texto</translation>
    </message>
    <message>
        <source>Model as Te&amp;xt</source>
        <translation>Modelo en te&amp;xto</translation>
    </message>
    <message>
        <source>Ex&amp;pand All</source>
        <translation>E&amp;xpandir todo</translation>
    </message>
    <message>
        <source>Show in &amp;Model</source>
        <translation>Mostrar en el &amp;modelo</translation>
    </message>
    <message>
        <source>Show in &amp;Twin</source>
        <translation>Mostrar en el &amp;gemelo</translation>
    </message>
    <message>
        <source>F&amp;ind a Model</source>
        <translation>&amp;Buscar un modelo</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Pro&amp;blemas</translation>
    </message>
    <message>
        <source>Fi&amp;lter Problems</source>
        <translation>Fi&amp;ltrar problemas</translation>
    </message>
    <message>
        <source>Problems of This &amp;Model</source>
        <translation>Problemas de este &amp;modelo</translation>
    </message>
    <message>
        <source>&amp;All Problems</source>
        <translation>&amp;Todos los problemas</translation>
    </message>
    <message>
        <source>H&amp;ub</source>
        <translation>&amp;Hub</translation>
    </message>
    <message>
        <source>&amp;Start Servers</source>
        <translation>&amp;Iniciar servidores</translation>
    </message>
    <message>
        <source>S&amp;top Servers</source>
        <translation>&amp;Detener servidores</translation>
    </message>
    <message>
        <source>&amp;Address and Ports...</source>
        <translation>&amp;Dirección y puertos...</translation>
    </message>
    <message>
        <source>Connect a &amp;Device</source>
        <translation>Conectar un &amp;dispositivo</translation>
    </message>
    <message>
        <source>Connect a Ser&amp;vice</source>
        <translation>Conectar un ser&amp;vicio</translation>
    </message>
    <message>
        <source>Connected &amp;Clients</source>
        <translation>&amp;Clientes conectados</translation>
    </message>
    <message>
        <source>&amp;Export CA Certificate...</source>
        <translation>E&amp;xportar certificado de la CA...</translation>
    </message>
    <message>
        <source>E&amp;xport Events...</source>
        <translation>E&amp;xportar eventos...</translation>
    </message>
    <message>
        <source>Wi&amp;re</source>
        <translation>T&amp;ráfico</translation>
    </message>
    <message>
        <source>Wire as Conversati&amp;on</source>
        <translation>Tráfico como c&amp;onversación</translation>
    </message>
    <message>
        <source>Wire as &amp;Table</source>
        <translation>Tráfico como &amp;tabla</translation>
    </message>
    <message>
        <source>Pa&amp;use Wire</source>
        <translation>Pa&amp;usar tráfico</translation>
    </message>
    <message>
        <source>Clear Wire</source>
        <translation>Borrar tráfico</translation>
    </message>
    <message>
        <source>Filter Wire</source>
        <translation>Filtrar tráfico</translation>
    </message>
    <message>
        <source>Export Wire...</source>
        <translation>Exportar tráfico...</translation>
    </message>
    <message>
        <source>Previous Exchange</source>
        <translation>Intercambio anterior</translation>
    </message>
    <message>
        <source>Next Exchange</source>
        <translation>Intercambio siguiente</translation>
    </message>
    <message>
        <source>E&amp;xport Models...</source>
        <translation>E&amp;xportar modelos...</translation>
    </message>
    <message>
        <source>&amp;Delete Model...</source>
        <translation>&amp;Eliminar modelo...</translation>
    </message>
    <message>
        <source>&amp;JSON Patch of the Digital Twin</source>
        <translation>&amp;JSON Patch del gemelo digital</translation>
    </message>
    <message>
        <source>Compare &amp;Versions of the Model</source>
        <translation>Comparar &amp;versiones del modelo</translation>
    </message>
    <message>
        <source>In&amp;fer Model from Twin</source>
        <translation>In&amp;ferir modelo del gemelo</translation>
    </message>
    <message>
        <source>New De&amp;vice from Model...</source>
        <translation>Nuevo dispositi&amp;vo a partir del modelo...</translation>
    </message>
    <message>
        <source>Show &amp;Graph</source>
        <translation>Mostrar &amp;grafo</translation>
    </message>
    <message>
        <source>New &amp;Logical Twin...</source>
        <translation>Nuevo gemelo &amp;lógico...</translation>
    </message>
    <message>
        <source>&amp;Edit Logical Twin...</source>
        <translation>&amp;Editar gemelo lógico...</translation>
    </message>
    <message>
        <source>Delete Log&amp;ical Twin...</source>
        <translation>Eliminar gemelo lóg&amp;ico...</translation>
    </message>
    <message>
        <source>&amp;Add Relationship...</source>
        <translation>&amp;Añadir relación...</translation>
    </message>
    <message>
        <source>Edit Relati&amp;onship...</source>
        <translation>Editar rela&amp;ción...</translation>
    </message>
    <message>
        <source>Delete Relation&amp;ship...</source>
        <translation>Eliminar relació&amp;n...</translation>
    </message>
    <message>
        <source>&amp;Export Devices...</source>
        <translation>&amp;Exportar dispositivos...</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>&amp;Flota</translation>
    </message>
    <message>
        <source>C&amp;hoose Columns...</source>
        <translation>&amp;Elegir columnas...</translation>
    </message>
    <message>
        <source>Explain the &amp;Query</source>
        <translation>Explicar la &amp;consulta</translation>
    </message>
    <message>
        <source>Pin in t&amp;he Fleet</source>
        <translation>&amp;Fijar en la flota</translation>
    </message>
    <message>
        <source>Save Scene As...</source>
        <translation>Guardar escena como...</translation>
    </message>
    <message>
        <source>Undo Last Update</source>
        <translation>Deshacer la última actualización</translation>
    </message>
    <message>
        <source>Find &amp;in All Twins</source>
        <translation>Buscar en todos los &amp;gemelos</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Return to Live</source>
        <translation>&amp;Volver a en vivo</translation>
    </message>
    <message>
        <source>Compare With...</source>
        <translation>Comparar con...</translation>
    </message>
    <message>
        <source>Why Is This Value So?</source>
        <translation>¿Por qué este valor?</translation>
    </message>
    <message>
        <source>Stage Mode</source>
        <translation>Modo de presentación</translation>
    </message>
    <message>
        <source>Next Stage Step</source>
        <translation>Siguiente paso de la presentación</translation>
    </message>
    <message>
        <source>Go to Device...</source>
        <translation>Ir a un dispositivo...</translation>
    </message>
    <message>
        <source>Invoke &amp;Command</source>
        <translation>Invocar &amp;comando</translation>
    </message>
    <message>
        <source>Reset Desired Value</source>
        <translation>Restablecer valor deseado</translation>
    </message>
    <message>
        <source>&amp;Jump to Date...</source>
        <translation>Saltar a una &amp;fecha...</translation>
    </message>
    <message>
        <source>Simulate This &amp;Device</source>
        <translation>Simular este &amp;dispositivo</translation>
    </message>
    <message>
        <source>Re&amp;boot Device</source>
        <translation>Re&amp;iniciar dispositivo</translation>
    </message>
    <message>
        <source>&amp;All Faults Off</source>
        <translation>Todos los &amp;fallos desactivados</translation>
    </message>
    <message>
        <source>&amp;Read-Only</source>
        <translation>Solo &amp;lectura</translation>
    </message>
    <message>
        <source>Mark as &amp;Production</source>
        <translation>Marcar como &amp;producción</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Ventana nueva</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Pause Telemetry</source>
        <translation>Pausar telemetría</translation>
    </message>
    <message>
        <source>Clear Telemetry</source>
        <translation>Borrar telemetría</translation>
    </message>
    <message>
        <source>Export Telemetry...</source>
        <translation>Exportar telemetría...</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>&amp;First Steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>Check for &amp;Updates</source>
        <translation>Buscar act&amp;ualizaciones</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>Open Stage Steps...</source>
        <translation>Abrir pasos de presentación...</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Reduced Motion</source>
        <translation>Movimiento reducido</translation>
    </message>
    <message>
        <source>Lang&amp;uage...</source>
        <translation>Id&amp;ioma...</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>Invoke Direct Method...</source>
        <translation>Invocar método directo...</translation>
    </message>
    <message>
        <source>Send Cloud-to-Device Message...</source>
        <translation>Enviar mensaje al dispositivo...</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>&amp;Import Devices...</source>
        <translation>&amp;Importar dispositivos...</translation>
    </message>
    <message>
        <source>Simulation of the Fleet</source>
        <translation>Simulación de la flota</translation>
    </message>
    <message>
        <source>Add Clause to the Query...</source>
        <translation>Añadir una cláusula a la consulta...</translation>
    </message>
    <message>
        <source>New Devices by Pattern...</source>
        <translation>Dispositivos nuevos según un patrón...</translation>
    </message>
    <message>
        <source>Update Tags or Desired of Many...</source>
        <translation>Actualizar tags o desired de muchos...</translation>
    </message>
    <message>
        <source>Invoke Command on Many...</source>
        <translation>Invocar un comando en muchos...</translation>
    </message>
    <message>
        <source>Delete Many Devices...</source>
        <translation>Eliminar muchos dispositivos...</translation>
    </message>
    <message>
        <source>Show in Events</source>
        <translation>Mostrar en los eventos</translation>
    </message>
    <message>
        <source>Show on the Wire</source>
        <translation>Mostrar en el cable</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Cancel Job</source>
        <translation>Cancelar el trabajo</translation>
    </message>
    <message>
        <source>Undo Job...</source>
        <translation>Deshacer el trabajo...</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>Abrir en una pestaña nueva</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>Pestaña siguiente</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>Pestaña anterior</translation>
    </message>
    <message>
        <source>Move Tab Left</source>
        <translation>Mover la pestaña a la izquierda</translation>
    </message>
    <message>
        <source>Move Tab Right</source>
        <translation>Mover la pestaña a la derecha</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Cerrar la pestaña</translation>
    </message>
    <message>
        <source>Close Other Tabs</source>
        <translation>Cerrar las demás pestañas</translation>
    </message>
    <message>
        <source>Open Scene...</source>
        <translation>Abrir escena...</translation>
    </message>
    <message>
        <source>Distributed Tracing...</source>
        <translation>Seguimiento distribuido...</translation>
    </message>
    <message>
        <source>Event Timeline</source>
        <translation>Cronología de eventos</translation>
    </message>
    <message>
        <source>Telemetry as Chart</source>
        <translation>Telemetría como gráfico</translation>
    </message>
    <message>
        <source>Telemetry as Tiles</source>
        <translation>Telemetría como mosaico</translation>
    </message>
    <message>
        <source>Chart in Its Own Window</source>
        <translation>Gráfico en ventana propia</translation>
    </message>
    <message>
        <source>Replace Twin...</source>
        <translation>Reemplazar el gemelo...</translation>
    </message>
    <message>
        <source>Undo Edit</source>
        <translation>Deshacer la edición</translation>
    </message>
    <message>
        <source>Redo Edit</source>
        <translation>Rehacer la edición</translation>
    </message>
    <message>
        <source>Editor on the Whole Screen</source>
        <translation>Editor en toda la pantalla</translation>
    </message>
    <message>
        <source>Clone Device...</source>
        <translation>Clonar dispositivo...</translation>
    </message>
    <message>
        <source>Show in Chart</source>
        <translation>Mostrar en el gráfico</translation>
    </message>
    <message>
        <source>Export Connection Strings...</source>
        <translation>Exportar cadenas de conexión...</translation>
    </message>
    <message>
        <source>Export Hub as Template...</source>
        <translation>Exportar el hub como plantilla...</translation>
    </message>
    <message>
        <source>Import Graph...</source>
        <translation>Importar grafo...</translation>
    </message>
    <message>
        <source>Export Graph...</source>
        <translation>Exportar grafo...</translation>
    </message>
    <message>
        <source>Device Enabled</source>
        <translation>Dispositivo habilitado</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>New Configuration...</source>
        <translation>Nueva configuración...</translation>
    </message>
    <message>
        <source>Edit Configuration...</source>
        <translation>Editar configuración...</translation>
    </message>
    <message>
        <source>Delete Configuration...</source>
        <translation>Eliminar configuración...</translation>
    </message>
    <message>
        <source>Pr&amp;ovision a Device</source>
        <translation>Apr&amp;ovisionar un dispositivo</translation>
    </message>
    <message>
        <source>New Module...</source>
        <translation>Nuevo módulo...</translation>
    </message>
    <message>
        <source>Keys and Sign-in...</source>
        <translation>Claves e inicio de sesión...</translation>
    </message>
    <message>
        <source>Group of Devices...</source>
        <translation>Grupo de dispositivos...</translation>
    </message>
    <message>
        <source>Model View</source>
        <translation>Vista del modelo</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Fleet Table</source>
        <translation>Tabla de la flota</translation>
    </message>
    <message>
        <source>Text and Colors</source>
        <translation>Texto y colores</translation>
    </message>
    <message>
        <source>Many Devices</source>
        <translation>Muchos dispositivos</translation>
    </message>
    <message>
        <source>Show In</source>
        <translation>Mostrar en</translation>
    </message>
    <message>
        <source>Logical Twins</source>
        <translation>Gemelos lógicos</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Pestañas</translation>
    </message>
    <message>
        <source>Events Drawer</source>
        <translation>Cajón Eventos</translation>
    </message>
    <message>
        <source>Wire Drawer</source>
        <translation>Cajón Tráfico</translation>
    </message>
    <message>
        <source>Telemetry Drawer</source>
        <translation>Cajón Telemetría</translation>
    </message>
    <message>
        <source>Jobs Drawer</source>
        <translation>Cajón Trabajos</translation>
    </message>
    <message>
        <source>Configurations Drawer</source>
        <translation>Cajón Configuraciones</translation>
    </message>
    <message>
        <source>Problems Drawer</source>
        <translation>Cajón Problemas</translation>
    </message>
</context>
<context>
    <name>app::AddClauseDialog</name>
    <message>
        <source>Add a clause</source>
        <translation>Añadir una cláusula</translation>
    </message>
    <message>
        <source>A path, for example tags.site</source>
        <translation>Una ruta, por ejemplo tags.site</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>está presente</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no está presente</translation>
    </message>
    <message>
        <source>A value, for example zurich or 21.5</source>
        <translation>Un valor, por ejemplo zurich o 21.5</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
</context>
<context>
    <name>app::AddMemberPopup</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the new member</source>
        <translation>Nombre del nuevo miembro</translation>
    </message>
    <message>
        <source>Kind of the new value</source>
        <translation>Tipo del nuevo valor</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Booleano</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>There is a member of this name already.</source>
        <translation>Ya hay un miembro con este nombre.</translation>
    </message>
    <message>
        <source>Routing queries cannot reach a name with these characters.</source>
        <translation>Las consultas de enrutamiento no alcanzan un nombre con estos caracteres.</translation>
    </message>
    <message>
        <source>A new element at the end of the array.</source>
        <translation>Un nuevo elemento al final de la matriz.</translation>
    </message>
    <message>
        <source>Up to 1,024 bytes, without . $ # and space.</source>
        <translation>Hasta 1.024 bytes, sin . $ # ni espacio.</translation>
    </message>
</context>
<context>
    <name>app::AddressDialog</name>
    <message>
        <source>Address and ports of the hub</source>
        <translation>Dirección y puertos del hub</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>&amp;Nombre de host</translation>
    </message>
    <message>
        <source>H&amp;TTPS port</source>
        <translation>Puerto &amp;HTTPS</translation>
    </message>
    <message>
        <source>&amp;MQTT port</source>
        <translation>Puerto &amp;MQTT</translation>
    </message>
    <message>
        <source>Let other computers of the &amp;network connect</source>
        <translation>Permitir que otros equipos de la &amp;red se conecten</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>A host name has letters, digits, dots and hyphens, for example localhost.</source>
        <translation>Un nombre de host tiene letras, dígitos, puntos y guiones, por ejemplo localhost.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, or 0 for any free one.</source>
        <translation>Un puerto es un número de 1 a 65535, o 0 para cualquiera libre.</translation>
    </message>
    <message>
        <source>The two ports must differ.</source>
        <translation>Los dos puertos deben ser distintos.</translation>
    </message>
    <message>
        <source>Every computer that reaches this one can try to sign in. Clients still need a key, and the host name must lead here from where they run.</source>
        <translation>Todo equipo que alcance a este puede intentar entrar. Los clientes siguen necesitando una clave, y el nombre de host debe llevar aquí desde donde se ejecutan.</translation>
    </message>
    <message>
        <source>SDKs use the ports 443 and 8883, and most of them cannot be told another.</source>
        <translation>Los SDK usan los puertos 443 y 8883, y a la mayoría no se les puede indicar otro.</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Open workspace</source>
        <translation>Abrir espacio de trabajo</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Espacio de trabajo de demostración</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio de trabajo</translation>
    </message>
    <message>
        <source>This file is there already. Open it?</source>
        <translation>Este archivo ya existe. ¿Abrirlo?</translation>
    </message>
    <message>
        <source>A workspace is never written over.</source>
        <translation>Un espacio de trabajo nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>No se puede abrir el espacio de trabajo</translation>
    </message>
    <message>
        <source>Workspaces (*.twinscope *.twins)</source>
        <translation>Espacios de trabajo (*.twinscope *.twins)</translation>
    </message>
</context>
<context>
    <name>app::AttemptsModel</name>
    <message>
        <source>A service</source>
        <translation>Un servicio</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>Un cliente</translation>
    </message>
    <message>
        <source>%1 did not get through</source>
        <translation>%1 no lo consiguió</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 conectado</translation>
    </message>
    <message>
        <source>%1 is connecting</source>
        <translation>%1 se está conectando</translation>
    </message>
</context>
<context>
    <name>app::AttemptsPane</name>
    <message>
        <source>port %1</source>
        <translation>puerto %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>Primera conexión</translation>
    </message>
    <message>
        <source>Show on the wire</source>
        <translation>Mostrar en el tráfico</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Remedio</translation>
    </message>
    <message>
        <source>Copy the lit lines</source>
        <translation>Copiar las líneas resaltadas</translation>
    </message>
    <message>
        <source>Export CA file...</source>
        <translation>Exportar archivo de la CA...</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Attempts to connect</source>
        <translation>Intentos de conexión</translation>
    </message>
    <message>
        <source>ports %1 and %2, all attempts</source>
        <translation>puertos %1 y %2, todos los intentos</translation>
    </message>
    <message>
        <source>the servers do not run</source>
        <translation>los servidores no están en marcha</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>un servicio</translation>
    </message>
    <message>
        <source>A service is connected</source>
        <translation>Un servicio está conectado</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 está conectado</translation>
    </message>
    <message>
        <source>Waiting for the first connection of %1...</source>
        <translation>Esperando la primera conexión de %1...</translation>
    </message>
    <message>
        <source>Start the servers, then %1 can connect</source>
        <translation>Inicie los servidores; después %1 podrá conectarse</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>The attempt at %1 failed</source>
        <translation>El intento de las %1 falló</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 since the last attempt</source>
        <translation>%1 desde el último intento</translation>
    </message>
    <message>
        <source>%1 connected, and has left again</source>
        <translation>%1 se conectó y ya se ha ido</translation>
    </message>
</context>
<context>
    <name>app::AuthenticationForm</name>
    <message>
        <source>Symmetric keys</source>
        <translation>Claves simétricas</translation>
    </message>
    <message>
        <source>X.509 certificate, self-signed</source>
        <translation>Certificado X.509 autofirmado</translation>
    </message>
    <message>
        <source>X.509 certificate, signed by an authority</source>
        <translation>Certificado X.509 firmado por una autoridad</translation>
    </message>
    <message>
        <source>None: it cannot sign in</source>
        <translation>Ninguno: no puede entrar</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Entra con</translation>
    </message>
    <message>
        <source>&amp;Signs in with</source>
        <translation>&amp;Entra con</translation>
    </message>
    <message>
        <source>Hold down to show the key</source>
        <translation>Mantenga pulsado para ver la clave</translation>
    </message>
    <message>
        <source>Primary &amp;key (optional)</source>
        <translation>&amp;Clave principal (opcional)</translation>
    </message>
    <message>
        <source>Primary thumb&amp;print</source>
        <translation>&amp;Huella principal</translation>
    </message>
    <message>
        <source>S&amp;econdary key (optional)</source>
        <translation>Clave s&amp;ecundaria (opcional)</translation>
    </message>
    <message>
        <source>S&amp;econdary thumbprint (optional)</source>
        <translation>Huella s&amp;ecundaria (opcional)</translation>
    </message>
    <message>
        <source>made by the hub</source>
        <translation>la crea el hub</translation>
    </message>
    <message>
        <source>SHA-1 or SHA-256, hexadecimal</source>
        <translation>SHA-1 o SHA-256, en hexadecimal</translation>
    </message>
    <message>
        <source>Its certificate names the device and is signed by an authority that the hub knows.</source>
        <translation>Su certificado nombra el dispositivo y lo firma una autoridad que el hub conoce.</translation>
    </message>
</context>
<context>
    <name>app::BodySchemaDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>Esquema de %1</translation>
    </message>
    <message>
        <source>&amp;Message of the file</source>
        <translation>&amp;Mensaje del archivo</translation>
    </message>
    <message>
        <source>messages of %1 without a component</source>
        <translation>mensajes de %1 sin componente</translation>
    </message>
    <message>
        <source>messages of %1, component %2</source>
        <translation>mensajes de %1, componente %2</translation>
    </message>
    <message>
        <source>all messages of %1</source>
        <translation>todos los mensajes de %1</translation>
    </message>
    <message>
        <source>all messages in %1</source>
        <translation>todos los mensajes en %1</translation>
    </message>
    <message>
        <source>all messages of the content type %1</source>
        <translation>todos los mensajes del tipo de contenido %1</translation>
    </message>
    <message>
        <source>It is &amp;for</source>
        <translation>Es &amp;para</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>&amp;Schemas of this workspace</source>
        <translation>E&amp;squemas de este espacio de trabajo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Protocol Buffers (*.proto);;All files (*)</source>
        <translation>Protocol Buffers (*.proto);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Avro schemas (*.avsc *.json);;All files (*)</source>
        <translation>Esquemas de Avro (*.avsc *.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The file describes no message.</source>
        <translation>El archivo no describe ningún mensaje.</translation>
    </message>
</context>
<context>
    <name>app::BodyWords</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>app::BulkCallDialog</name>
    <message numerus="yes">
        <source>Call a command of %n devices</source>
        <translation>
            <numerusform>Invocar un comando de %n dispositivo</numerusform>
            <numerusform>Invocar un comando de %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, for example reboot or thermostat1*getMaxMinReport</source>
        <translation>Comando, por ejemplo reboot o thermostat1*getMaxMinReport</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds that each device may take</source>
        <translation>Segundos que puede tardar cada dispositivo</translation>
    </message>
    <message>
        <source>Payload, JSON; may be empty</source>
        <translation>Contenido, JSON; puede estar vacío</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Invocar</translation>
    </message>
</context>
<context>
    <name>app::BulkDesk</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n devices?</source>
        <translation>
            <numerusform>¿Eliminar %n dispositivo?</numerusform>
            <numerusform>¿Eliminar %n dispositivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: with their modules, twins and keys. This cannot be undone.</source>
        <translation>%1: con sus módulos, gemelos y claves. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n devices were not deleted</source>
        <translation>
            <numerusform>No se eliminó %n dispositivo</numerusform>
            <numerusform>No se eliminaron %n dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BulkDialog</name>
    <message numerus="yes">
        <source>Update %n devices</source>
        <translation>
            <numerusform>Actualizar %n dispositivo</numerusform>
            <numerusform>Actualizar %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer %1</translation>
    </message>
    <message>
        <source>undo of %1</source>
        <translation>deshacer %1</translation>
    </message>
    <message>
        <source>This patch is merged into each twin: what it names is set, null takes away, the rest stays.</source>
        <translation>Este parche se fusiona en cada gemelo: lo que nombra se fija, null quita, lo demás queda.</translation>
    </message>
    <message>
        <source>Patch for tags and desired properties</source>
        <translation>Parche para tags y propiedades deseadas</translation>
    </message>
    <message>
        <source>What the dry run found</source>
        <translation>Lo que mostró la prueba</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Looking at the twins...</source>
        <translation>Mirando los gemelos...</translation>
    </message>
    <message>
        <source>%1 would change, %2 have it already, %3 would be refused</source>
        <translation>%1 cambiarían, %2 ya lo tienen, %3 se rechazarían</translation>
    </message>
    <message numerus="yes">
        <source>Take back in %n twins</source>
        <translation>
            <numerusform>Revertir en %n gemelo</numerusform>
            <numerusform>Revertir en %n gemelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n twins</source>
        <translation>
            <numerusform>Actualizar %n gemelo</numerusform>
            <numerusform>Actualizar %n gemelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Do a dry run to see what it would change.</source>
        <translation>Haga una prueba para ver qué cambiaría.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace tags or desired properties of %n devices?</source>
        <translation>
            <numerusform>¿Reemplazar los tags o las propiedades deseadas de %n dispositivo?</numerusform>
            <numerusform>¿Reemplazar los tags o las propiedades deseadas de %n dispositivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What the patch names is put in place of what each of them has now, what it sets to null is gone. The job can be undone where nobody writes meanwhile.</source>
        <translation>%1. Lo que el parche nombra ocupa el lugar de lo que cada uno tiene ahora; lo que pone a null desaparece. El trabajo se puede deshacer donde nadie escriba entretanto.</translation>
    </message>
</context>
<context>
    <name>app::CallsModel</name>
    <message>
        <source>not sent: %1</source>
        <translation>no enviado: %1</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>taken by the device</source>
        <translation>tomado por el dispositivo</translation>
    </message>
    <message>
        <source>expired in the queue</source>
        <translation>caducado en la cola</translation>
    </message>
    <message>
        <source>given back too often</source>
        <translation>devuelto demasiadas veces</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>rechazado por el dispositivo</translation>
    </message>
    <message>
        <source>purged from the queue</source>
        <translation>purgado de la cola</translation>
    </message>
    <message>
        <source>on the way to the hub</source>
        <translation>en camino al hub</translation>
    </message>
    <message>
        <source>waiting for the device</source>
        <translation>esperando al dispositivo</translation>
    </message>
    <message>
        <source>waits in the queue</source>
        <translation>espera en la cola</translation>
    </message>
    <message>
        <source>message: %1</source>
        <translation>mensaje: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>waiting for the device to connect</source>
        <translation>esperando a que el dispositivo se conecte</translation>
    </message>
</context>
<context>
    <name>app::Cause</name>
    <message>
        <source>a window of this program</source>
        <translation>una ventana de este programa</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>la consola</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>un servicio</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>el dispositivo</translation>
    </message>
    <message>
        <source>the simulated device</source>
        <translation>el dispositivo simulado</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>una importación</translation>
    </message>
</context>
<context>
    <name>app::CellDetails</name>
    <message>
        <source>Asked value</source>
        <translation>Valor pedido</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de nuevo</translation>
    </message>
    <message>
        <source>Open twin</source>
        <translation>Abrir gemelo</translation>
    </message>
    <message>
        <source>Nothing asked</source>
        <translation>Nada pedido</translation>
    </message>
    <message>
        <source>Choose a cell.</source>
        <translation>Elija una celda.</translation>
    </message>
    <message>
        <source>Nobody asked this device for a value.</source>
        <translation>Nadie ha pedido un valor a este dispositivo.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>The device gives no reason.</source>
        <translation>El dispositivo no da ningún motivo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The device has not answered.</source>
        <translation>El dispositivo no ha respondido.</translation>
    </message>
    <message>
        <source>The device is offline and is told when it connects.</source>
        <translation>El dispositivo está sin conexión y se le dirá cuando se conecte.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>desired version %1</source>
        <translation>versión deseada %1</translation>
    </message>
    <message>
        <source>Asked since</source>
        <translation>Pedido desde</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
    <message>
        <source>current ack</source>
        <translation>confirmación actual</translation>
    </message>
    <message>
        <source>ack of an older wish</source>
        <translation>confirmación de un deseo anterior</translation>
    </message>
    <message>
        <source>Device keeps</source>
        <translation>El dispositivo mantiene</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Asking again writes %1 as a new desired version.</source>
        <translation>Pedir de nuevo escribe %1 como nueva versión deseada.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Pedir %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>the device announced none</source>
        <translation>el dispositivo no anunció ninguno</translation>
    </message>
    <message>
        <source>%1, not at hand</source>
        <translation>%1, no disponible</translation>
    </message>
    <message>
        <source>%1 has no such property</source>
        <translation>%1 no tiene esa propiedad</translation>
    </message>
    <message>
        <source>%1, writable</source>
        <translation>%1, se puede escribir</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, solo lectura</translation>
    </message>
</context>
<context>
    <name>app::ChartIcon</name>
    <message>
        <source>Show in the chart</source>
        <translation>Mostrar en el gráfico</translation>
    </message>
    <message>
        <source>%1, show in the chart</source>
        <translation>%1, mostrar en el gráfico</translation>
    </message>
</context>
<context>
    <name>app::ChartLegend</name>
    <message>
        <source>Series of the chart</source>
        <translation>Series del gráfico</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx</translation>
    </message>
    <message>
        <source>Add series or limit</source>
        <translation>Añadir serie o límite</translation>
    </message>
    <message>
        <source>Latency %1, worst %2</source>
        <translation>Latencia %1, máxima %2</translation>
    </message>
    <message numerus="yes">
        <source>From the device to the hub, by the device&apos;s clock: the median and the worst of %n messages.</source>
        <translation>
            <numerusform>Del dispositivo al hub, según el reloj del dispositivo: la mediana y el máximo de %n mensaje.</numerusform>
            <numerusform>Del dispositivo al hub, según el reloj del dispositivo: la mediana y el máximo de %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limit...</source>
        <translation>&amp;Límite...</translation>
    </message>
    <message>
        <source>Add Limit</source>
        <translation>Añadir límite</translation>
    </message>
    <message>
        <source>A number that is drawn as a line:</source>
        <translation>Un número que se dibuja como línea:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number; write one such as 25 or 0.5.</source>
        <translation>&apos;%1&apos; no es un número; escriba uno como 25 o 0.5.</translation>
    </message>
</context>
<context>
    <name>app::ChartLines</name>
    <message>
        <source>limit %1</source>
        <translation>límite %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n crossings</source>
        <translation>
            <numerusform>%1, %n cruce</numerusform>
            <numerusform>%1, %n cruces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2, least %3, most %4</source>
        <translation>%1, último %2, mínimo %3, máximo %4</translation>
    </message>
    <message numerus="yes">
        <source>%n crossings</source>
        <translation>
            <numerusform>%n cruce</numerusform>
            <numerusform>%n cruces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartPanel</name>
    <message>
        <source>Add the first state</source>
        <translation>Añadir el primer estado</translation>
    </message>
    <message>
        <source>A state needs a name.</source>
        <translation>Un estado necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a state &quot;%1&quot; already.</source>
        <translation>Ya hay un estado «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n transitions lead to it and go with it.</source>
        <translation>
            <numerusform>%n transición lleva a él y desaparece con él.</numerusform>
            <numerusform>%n transiciones llevan a él y desaparecen con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions &quot;go&quot; lead to it and go with it.</source>
        <translation>
            <numerusform>%n acción «go» lleva a él y desaparece con él.</numerusform>
            <numerusform>%n acciones «go» llevan a él y desaparecen con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telemetry sets name it; one that names no other state is sent on demand only.</source>
        <translation>
            <numerusform>%n conjunto de telemetría lo nombra; uno que no nombra ningún otro estado se envía solo a petición.</numerusform>
            <numerusform>%n conjuntos de telemetría lo nombran; uno que no nombra ningún otro estado se envía solo a petición.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>Delete the state &quot;%1&quot;?</source>
        <translation>¿Eliminar el estado «%1»?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n places of the scene name &quot;%1&quot; for other devices, too, and keep it.</source>
        <translation>
            <numerusform>%n lugar de la escena nombra «%1» también para otros dispositivos y lo conserva.</numerusform>
            <numerusform>%n lugares de la escena nombran «%1» también para otros dispositivos y lo conservan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartWindow</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Lapso de tiempo</translation>
    </message>
    <message>
        <source>Last 1 min</source>
        <translation>Último minuto</translation>
    </message>
    <message>
        <source>Last 5 min</source>
        <translation>Últimos 5 min</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>Últimos 15 min</translation>
    </message>
    <message>
        <source>Last 60 min</source>
        <translation>Últimos 60 min</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>Mantener delante</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Telemetry: %1</source>
        <translation>Telemetría: %1</translation>
    </message>
</context>
<context>
    <name>app::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Change Keys...</source>
        <translation>Cambiar teclas...</translation>
    </message>
</context>
<context>
    <name>app::ChoiceBar</name>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Eliminar...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Invoke command...</source>
        <translation>Invocar un comando...</translation>
    </message>
    <message>
        <source>Update tags or desired...</source>
        <translation>Actualizar tags o desired...</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionados</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Seleccionar los %1</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>Grupo...</translation>
    </message>
</context>
<context>
    <name>app::ClauseBar</name>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Enter goes to it in the query, Delete takes it out</source>
        <translation>Intro lleva a ella en la consulta, Supr la quita</translation>
    </message>
    <message>
        <source>Add clause...</source>
        <translation>Añadir cláusula...</translation>
    </message>
    <message>
        <source>and</source>
        <translation>y</translation>
    </message>
</context>
<context>
    <name>app::ClientsModel</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocolo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Conectado desde</translation>
    </message>
</context>
<context>
    <name>app::ClockBar</name>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Step by the span beside it</source>
        <translation>Un paso del lapso indicado al lado</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Longitud de un paso</translation>
    </message>
    <message>
        <source>to the next event</source>
        <translation>hasta el siguiente evento</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Jump...</source>
        <translation>Saltar...</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed of the clock</source>
        <translation>Velocidad del reloj</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Decides everything that is left to chance; all devices start anew with another one</source>
        <translation>Decide todo lo que se deja al azar; con otra, todos los dispositivos empiezan de nuevo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Saltar a una fecha</translation>
    </message>
    <message>
        <source>Date and time in UTC, for example %1:</source>
        <translation>Fecha y hora en UTC, por ejemplo %1:</translation>
    </message>
</context>
<context>
    <name>app::ColumnsDialog</name>
    <message>
        <source>Columns of the fleet</source>
        <translation>Columnas de la flota</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Columnas, de izquierda a derecha</translation>
    </message>
    <message>
        <source>Show Columns</source>
        <translation>Mostrar columnas</translation>
    </message>
    <message>
        <source>A path, for example tags.site</source>
        <translation>Una ruta, por ejemplo tags.site</translation>
    </message>
    <message>
        <source>Path of a new column</source>
        <translation>Ruta de una columna nueva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Further Left</source>
        <translation>Más a la izquierda</translation>
    </message>
    <message>
        <source>Further Right</source>
        <translation>Más a la derecha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>app::CommandBox</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>waiting for the device</source>
        <translation>esperando al dispositivo</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>%1, form of the command</source>
        <translation>%1, formulario del comando</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Invocar</translation>
    </message>
    <message>
        <source>Invoke %1</source>
        <translation>Invocar %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>Copiar la respuesta de %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>not invoked yet</source>
        <translation>aún no invocado</translation>
    </message>
    <message>
        <source>not as modelled</source>
        <translation>no como en el modelo</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>Send it all the same, as typed</source>
        <translation>Enviar de todos modos, tal como se escribió</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Respuesta</translation>
    </message>
    <message>
        <source>The call as</source>
        <translation>La llamada como</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>app::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Abrir comparación</translation>
    </message>
    <message>
        <source>breaking: %1</source>
        <translation>incompatibles: %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencias</translation>
    </message>
    <message>
        <source>compatible: %1</source>
        <translation>compatibles: %1</translation>
    </message>
</context>
<context>
    <name>app::CompareDialog</name>
    <message>
        <source>Differences only</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Copiar parche</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ya no está</translation>
    </message>
    <message>
        <source>The patch that gives %1 the tags and desired of %2</source>
        <translation>El parche que da a %1 las etiquetas y deseadas de %2</translation>
    </message>
</context>
<context>
    <name>app::ComparisonModel</name>
    <message>
        <source>breaking</source>
        <translation>incompatible</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>compatible</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>app::ComparisonRows</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
</context>
<context>
    <name>app::ComparisonView</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>versión %1 → %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Desired</source>
        <translation>Desired</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Digital twin</source>
        <translation>Gemelo digital</translation>
    </message>
    <message>
        <source>no model announced</source>
        <translation>ningún modelo anunciado</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modelo %1</translation>
    </message>
</context>
<context>
    <name>app::ComponentCard</name>
    <message>
        <source>default component</source>
        <translation>componente predeterminado</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Plegar %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Last 2 min</source>
        <translation>Últimos 2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n properties, all read-only</source>
        <translation>
            <numerusform>%n propiedad, de solo lectura</numerusform>
            <numerusform>%n propiedades, todas de solo lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in sync: %1</source>
        <translation>
            <numerusform>%n sincronizada: %1</numerusform>
            <numerusform>%n sincronizadas: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ComponentsPane</name>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrar miembros</translation>
    </message>
    <message>
        <source>All Members</source>
        <translation>Todos los miembros</translation>
    </message>
    <message>
        <source>Members Not in Sync</source>
        <translation>Miembros no sincronizados</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not in sync</source>
        <translation>No sincronizados</translation>
    </message>
    <message>
        <source>Which members</source>
        <translation>Qué miembros</translation>
    </message>
    <message>
        <source>This device is not there any more.</source>
        <translation>Este dispositivo ya no está.</translation>
    </message>
    <message>
        <source>The device has reported nothing yet, and no model says what it has.</source>
        <translation>El dispositivo aún no ha notificado nada, y ningún modelo dice lo que tiene.</translation>
    </message>
    <message>
        <source>Inferred from the twin: the device has announced no model.</source>
        <translation>Inferido del gemelo: el dispositivo no ha anunciado ningún modelo.</translation>
    </message>
    <message>
        <source>Inferred from the twin: no source has the model %1.</source>
        <translation>Inferido del gemelo: ningún origen tiene el modelo %1.</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationDialog</name>
    <message>
        <source>Configuration %1</source>
        <translation>Configuración %1</translation>
    </message>
    <message>
        <source>Where two configurations set the same property, the higher one wins</source>
        <translation>Si dos configuraciones fijan la misma propiedad, gana la más alta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Target condition</source>
        <translation>&amp;Condición de destino</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Prioridad</translation>
    </message>
    <message>
        <source>&amp;Desired properties (JSON)</source>
        <translation>Propiedades &amp;desired (JSON)</translation>
    </message>
    <message>
        <source>&amp;Metrics (optional, JSON)</source>
        <translation>&amp;Métricas (opcional, JSON)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The content of a configuration stays as it was made</source>
        <translation>El contenido de una configuración queda como se creó</translation>
    </message>
    <message>
        <source>Without a condition it targets nothing.</source>
        <translation>Sin condición no apunta a nada.</translation>
    </message>
    <message>
        <source>It is kept on the twins that meet the condition, now and later.</source>
        <translation>Se mantiene en los gemelos que cumplen la condición, ahora y después.</translation>
    </message>
    <message numerus="yes">
        <source>%n twins meet the condition now.</source>
        <translation>
            <numerusform>%n gemelo cumple ahora la condición.</numerusform>
            <numerusform>%n gemelos cumplen ahora la condición.</numerusform>
        </translation>
    </message>
    <message>
        <source>New configuration</source>
        <translation>Nueva configuración</translation>
    </message>
    <message>
        <source>Desired properties of devices</source>
        <translation>Propiedades desired de dispositivos</translation>
    </message>
    <message>
        <source>Desired properties of modules</source>
        <translation>Propiedades desired de módulos</translation>
    </message>
    <message>
        <source>IoT Edge deployment: modules of Edge devices</source>
        <translation>Implementación de IoT Edge: módulos de dispositivos Edge</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>From File...</source>
        <translation>Desde archivo...</translation>
    </message>
    <message>
        <source>Deployment manifest</source>
        <translation>Manifiesto de implementación</translation>
    </message>
    <message>
        <source>Manifests (*.json);;All files (*)</source>
        <translation>Manifiestos (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What stands behind FROM devices.modules WHERE in a query; * is all modules</source>
        <translation>Lo que va detrás de FROM devices.modules WHERE en una consulta; * son todos los módulos</translation>
    </message>
    <message>
        <source>What stands behind WHERE in a query; * is all Edge devices</source>
        <translation>Lo que va detrás de WHERE en una consulta; * son todos los dispositivos Edge</translation>
    </message>
    <message>
        <source>What stands behind WHERE in a query; * is all devices</source>
        <translation>Lo que va detrás de WHERE en una consulta; * son todos los dispositivos</translation>
    </message>
    <message>
        <source>A device has the deployment of the highest priority; layers of a higher one lie on top</source>
        <translation>Un dispositivo tiene la implementación de mayor prioridad; las capas de prioridad superior van encima</translation>
    </message>
    <message>
        <source>M&amp;odules (JSON)</source>
        <translation>Mód&amp;ulos (JSON)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n Edge devices meet the condition now.</source>
        <translation>
            <numerusform>%n dispositivo Edge cumple ahora la condición.</numerusform>
            <numerusform>%n dispositivos Edge cumplen ahora la condición.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is layered: it adds to a deployment of a lower priority.</source>
        <translation>Es una capa: se suma a una implementación de menor prioridad.</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationsModel</name>
    <message>
        <source>all devices</source>
        <translation>todos los dispositivos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation>En destino</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicados</translation>
    </message>
    <message>
        <source>Target condition</source>
        <translation>Condición de destino</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Fija</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>layered deployment</source>
        <translation>implementación en capa</translation>
    </message>
    <message>
        <source>Edge deployment</source>
        <translation>implementación Edge</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>módulos</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>dispositivos</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationsPane</name>
    <message>
        <source>Configurations</source>
        <translation>Configuraciones</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Texto de la configuración</translation>
    </message>
    <message>
        <source>%1: applied to %2 of %3 twins</source>
        <translation>%1: aplicada a %2 de %3 gemelos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete the configuration %1?</source>
        <translation>¿Eliminar la configuración %1?</translation>
    </message>
    <message>
        <source>What it has set stays on the twins until another configuration sets it.</source>
        <translation>Lo que ha fijado queda en los gemelos hasta que otra configuración lo fije.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The configuration could not be deleted</source>
        <translation>No se pudo eliminar la configuración</translation>
    </message>
    <message>
        <source>Configurations and deployments</source>
        <translation>Configuraciones e implementaciones</translation>
    </message>
    <message>
        <source>No configurations yet. One sets desired properties, or brings modules, on all devices that a condition names, and on those that come to meet it later.</source>
        <translation>Aún no hay configuraciones. Una fija propiedades desired, o lleva módulos, a todos los dispositivos que nombra una condición y a los que la cumplan después.</translation>
    </message>
    <message>
        <source>%1: applied to %2 of %3 Edge devices, %4 succeeded, %5 failed</source>
        <translation>%1: aplicada a %2 de %3 dispositivos Edge, %4 correctos, %5 con error</translation>
    </message>
</context>
<context>
    <name>app::ConnectDocument</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>your own program to the built-in hub, over the same addresses and protocols as a cloud hub</source>
        <translation>su propio programa al hub integrado, con las mismas direcciones y protocolos que un hub en la nube</translation>
    </message>
    <message>
        <source>What connects</source>
        <translation>Qué se conecta</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>Clientes conectados</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Desconectar</translation>
    </message>
    <message>
        <source>The client may connect again at once; disable the device to keep it out.</source>
        <translation>El cliente puede volver a conectarse enseguida; deshabilite el dispositivo para impedirlo.</translation>
    </message>
    <message>
        <source>Hub running since %1</source>
        <translation>Hub en marcha desde %1</translation>
    </message>
    <message>
        <source>The servers could not start</source>
        <translation>No se pudieron iniciar los servidores</translation>
    </message>
    <message>
        <source>The servers do not run</source>
        <translation>Los servidores no están en marcha</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start servers</source>
        <translation>Iniciar servidores</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>Connect a device</source>
        <translation>Conectar un dispositivo</translation>
    </message>
    <message>
        <source>Connect a service</source>
        <translation>Conectar un servicio</translation>
    </message>
    <message>
        <source>Connected clients (%1)</source>
        <translation>Clientes conectados (%1)</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>Ningún cliente está conectado.</translation>
    </message>
    <message>
        <source>The servers do not run.</source>
        <translation>Los servidores no están en marcha.</translation>
    </message>
    <message>
        <source>Hub and identity</source>
        <translation>Hub e identidad</translation>
    </message>
    <message>
        <source>Provision a device</source>
        <translation>Aprovisionar un dispositivo</translation>
    </message>
</context>
<context>
    <name>app::ConnectionsDialog</name>
    <message numerus="yes">
        <source>Connection strings of %n devices</source>
        <translation>
            <numerusform>Cadena de conexión de %n dispositivo</numerusform>
            <numerusform>Cadenas de conexión de %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>One connection string a line, of the devices and their modules. Without keys it is a list; with keys programs sign in by it, and so does whoever finds the file.</source>
        <translation>Una cadena de conexión por línea, de los dispositivos y sus módulos. Sin claves es una lista; con claves los programas inician sesión con ella, y también quien encuentre el archivo.</translation>
    </message>
    <message>
        <source>Write the &amp;keys, too</source>
        <translation>Escribir también las &amp;claves</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>Nombre de &amp;host</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Connection strings (*.txt)</source>
        <translation>Cadenas de conexión (*.txt)</translation>
    </message>
    <message>
        <source>The connection strings cannot be exported</source>
        <translation>Las cadenas de conexión no se pueden exportar</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceModel</name>
    <message>
        <source>%1, connected</source>
        <translation>%1, conectado</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1, sin conexión</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Abierto desde hace</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>no component</source>
        <translation>ningún componente</translation>
    </message>
</context>
<context>
    <name>app::ConvergencePane</name>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>Reading, %1 of %2 devices to come</source>
        <translation>Leyendo, faltan %1 de %2 dispositivos</translation>
    </message>
    <message>
        <source>%1 of %2 devices have an open cell</source>
        <translation>%1 de %2 dispositivos tienen una celda abierta</translation>
    </message>
    <message>
        <source>Cells show</source>
        <translation>Las celdas muestran</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Asked value</source>
        <translation>Valor pedido</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Tiempo de espera</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Filter devices or properties</source>
        <translation>Filtrar dispositivos o propiedades</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Cualquier modelo</translation>
    </message>
    <message>
        <source>Waiting any time</source>
        <translation>Cualquier espera</translation>
    </message>
    <message>
        <source>Waiting over 1 minute</source>
        <translation>Espera de más de 1 minuto</translation>
    </message>
    <message>
        <source>Waiting over 5 minutes</source>
        <translation>Espera de más de 5 minutos</translation>
    </message>
    <message>
        <source>Waiting over 1 hour</source>
        <translation>Espera de más de 1 hora</translation>
    </message>
    <message>
        <source>Waiting over 1 day</source>
        <translation>Espera de más de 1 día</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 de %2 dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%n writable properties, %1 cells</source>
        <translation>
            <numerusform>%n propiedad que se puede escribir, %1 celdas</numerusform>
            <numerusform>%n propiedades que se pueden escribir, %1 celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked of these devices</source>
        <translation>No se pide nada a estos dispositivos</translation>
    </message>
    <message>
        <source>No cell meets the check boxes and filters</source>
        <translation>Ninguna celda cumple las casillas y los filtros</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceView</name>
    <message>
        <source>Open cells</source>
        <translation>Celdas abiertas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Asked values by device</source>
        <translation>Valores pedidos por dispositivo</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceWords</name>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>rechazado %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
</context>
<context>
    <name>app::CrashNote</name>
    <message>
        <source>Twinscope ended unexpectedly the last time</source>
        <translation>Twinscope terminó de forma inesperada la última vez</translation>
    </message>
    <message>
        <source>What is known about it was saved on this computer; nothing was sent. Your workspace keeps all that was acknowledged.
%1</source>
        <translation>Lo que se sabe de ello se guardó en este equipo; no se envió nada. Su espacio de trabajo conserva todo lo confirmado.
%1</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Abrir carpeta</translation>
    </message>
</context>
<context>
    <name>app::CreateDeviceDialog</name>
    <message>
        <source>New device</source>
        <translation>Nuevo dispositivo</translation>
    </message>
    <message>
        <source>Device &amp;id</source>
        <translation>&amp;Id. de dispositivo</translation>
    </message>
    <message>
        <source>&amp;Model id, announced once now (optional)</source>
        <translation>Id. de &amp;modelo, anunciado una vez ahora (opcional)</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>Primeras &amp;etiquetas (opcional, JSON)</translation>
    </message>
    <message>
        <source>First &amp;desired properties (optional, JSON)</source>
        <translation>Primeras propiedades &amp;deseadas (opcional, JSON)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>There is already a device with this name.</source>
        <translation>Ya hay un dispositivo con este nombre.</translation>
    </message>
    <message>
        <source>A model id looks like dtmi:com:example:Pump;1.</source>
        <translation>Un id. de modelo es como dtmi:com:example:Pump;1.</translation>
    </message>
    <message>
        <source>for example pump-7, or pump-7/agent for a module of it</source>
        <translation>por ejemplo pump-7, o pump-7/agent para un módulo suyo</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>Clonar %1</translation>
    </message>
    <message>
        <source>There is no device %1 that could have a module.</source>
        <translation>No hay ningún dispositivo %1 que pueda tener un módulo.</translation>
    </message>
    <message>
        <source>IoT Edge device: it &amp;runs modules</source>
        <translation>Dispositivo IoT Edge: ejecuta &amp;módulos</translation>
    </message>
    <message>
        <source>New module of %1</source>
        <translation>Nuevo módulo de %1</translation>
    </message>
</context>
<context>
    <name>app::CreateManyDialog</name>
    <message>
        <source>New devices by pattern</source>
        <translation>Dispositivos nuevos según un patrón</translation>
    </message>
    <message>
        <source>{n} is the number, {n:4} the number with four digits</source>
        <translation>{n} es el número, {n:4} el número con cuatro cifras</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Ningún modelo</translation>
    </message>
    <message>
        <source>Simulate each of them, from the model</source>
        <translation>Simular cada uno a partir del modelo</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Nombres</translation>
    </message>
    <message>
        <source>H&amp;ow many</source>
        <translation>Cuán&amp;tos</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Primer número</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>Ta&amp;gs iniciales (opcional, JSON)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>There is already a device %1.</source>
        <translation>Ya hay un dispositivo %1.</translation>
    </message>
    <message>
        <source>The pattern gives several devices the name %1; put {n} where the number belongs.</source>
        <translation>El patrón da a varios dispositivos el nombre %1; ponga {n} donde va el número.</translation>
    </message>
    <message>
        <source>Some of these names are not allowed. A device id has up to 128 letters, digits and some other characters, and no blanks.</source>
        <translation>Algunos de estos nombres no se permiten. Un id de dispositivo tiene hasta 128 letras, cifras y algunos otros signos, sin espacios.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 of %2 were made. %3</source>
        <translation>Se crearon %1 de %2. %3</translation>
    </message>
</context>
<context>
    <name>app::DeviceDesk</name>
    <message>
        <source>Import devices</source>
        <translation>Importar dispositivos</translation>
    </message>
    <message>
        <source>Export the hub as a template</source>
        <translation>Exportar el hub como plantilla</translation>
    </message>
    <message>
        <source>Script of az commands (*.sh);;Bicep of the hub alone (*.bicep)</source>
        <translation>Script de comandos az (*.sh);;Bicep solo del hub (*.bicep)</translation>
    </message>
    <message>
        <source>The template cannot be exported</source>
        <translation>La plantilla no se puede exportar</translation>
    </message>
    <message>
        <source>Import a graph</source>
        <translation>Importar un grafo</translation>
    </message>
    <message>
        <source>Twin graph (*.json);;All files (*)</source>
        <translation>Grafo de gemelos (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The graph cannot be imported</source>
        <translation>El grafo no se puede importar</translation>
    </message>
    <message numerus="yes">
        <source>%n twins</source>
        <translation>
            <numerusform>%n gemelo</numerusform>
            <numerusform>%n gemelos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 and %2?</source>
        <translation>¿Importar %1 y %2?</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already and are replaced.</source>
        <translation>
            <numerusform>%n ya existe y se reemplaza.</numerusform>
            <numerusform>%n ya existen y se reemplazan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Not everything was imported</source>
        <translation>No se importó todo</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Exportar el grafo</translation>
    </message>
    <message>
        <source>Twin graph (*.json)</source>
        <translation>Grafo de gemelos (*.json)</translation>
    </message>
    <message>
        <source>The graph cannot be exported</source>
        <translation>El grafo no se puede exportar</translation>
    </message>
    <message>
        <source>Twins (*.json *.csv *.xlsx *.ods *.yaml *.yml *.xml);;Connection strings (*.txt);;All files (*)</source>
        <translation>Gemelos (*.json *.csv *.xlsx *.ods *.yaml *.yml *.xml);;Cadenas de conexión (*.txt);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>app::DeviceHeader</name>
    <message>
        <source>etag</source>
        <translation>etag</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Ningún dispositivo</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deshabilitado</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>detenido: %1</translation>
    </message>
    <message>
        <source>Switch the simulated device off</source>
        <translation>Apagar el dispositivo simulado</translation>
    </message>
    <message>
        <source>Switch the simulated device on</source>
        <translation>Encender el dispositivo simulado</translation>
    </message>
    <message>
        <source>etag %1</source>
        <translation>etag %1</translation>
    </message>
    <message>
        <source>Infer a model</source>
        <translation>Inferir un modelo</translation>
    </message>
    <message>
        <source>Guess a model from the values of the twin</source>
        <translation>Deducir un modelo de los valores del gemelo</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>sin modelo</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>Go to its IoT Edge device</source>
        <translation>Ir a su dispositivo IoT Edge</translation>
    </message>
    <message>
        <source>child of %1</source>
        <translation>hijo de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n hijo</numerusform>
            <numerusform>%n hijos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that are children of this IoT Edge device</source>
        <translation>Dispositivos que dependen de este dispositivo IoT Edge</translation>
    </message>
</context>
<context>
    <name>app::DeviceListModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>offline %1 min</source>
        <translation>sin conexión %1 min</translation>
    </message>
    <message>
        <source>offline %1 h</source>
        <translation>sin conexión %1 h</translation>
    </message>
    <message>
        <source>offline %1 d</source>
        <translation>sin conexión %1 d</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Sin modelo</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modelo %1</translation>
    </message>
    <message>
        <source>Twin version %1, desired %2, reported %3</source>
        <translation>Versión del gemelo %1, deseada %2, notificada %3</translation>
    </message>
</context>
<context>
    <name>app::DeviceMap</name>
    <message>
        <source>Map of the devices</source>
        <translation>Mapa de los dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have a place</source>
        <translation>
            <numerusform>%n dispositivo tiene posición</numerusform>
            <numerusform>%n dispositivos tienen posición</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: latitude %2, longitude %3</source>
        <translation>%1: latitud %2, longitud %3</translation>
    </message>
    <message>
        <source>No device has told a place: latitude and longitude, or a GeoJSON point.</source>
        <translation>Ningún dispositivo ha dado una posición: latitud y longitud, o un punto GeoJSON.</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>app::DevicePickerModel</name>
    <message>
        <source>Module</source>
        <translation>Módulo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
</context>
<context>
    <name>app::DeviceTabs</name>
    <message>
        <source>Draft of %1 kept</source>
        <translation>Borrador de %1 conservado</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts kept</source>
        <translation>
            <numerusform>%n borrador conservado</numerusform>
            <numerusform>%n borradores conservados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DevicesPane</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrar dispositivos</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nuevo dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>Built-in hub, %n devices</source>
        <translation>
            <numerusform>Hub integrado, %n dispositivo</numerusform>
            <numerusform>Hub integrado, %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aún no hay dispositivos</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Ningún dispositivo coincide</translation>
    </message>
    <message>
        <source>Its twin goes with it. This cannot be taken back.</source>
        <translation>Su gemelo se elimina también. No se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Its twin and %n modules go with it. This cannot be taken back.</source>
        <translation>
            <numerusform>Su gemelo y %n módulo se eliminan también. No se puede deshacer.</numerusform>
            <numerusform>Su gemelo y %n módulos se eliminan también. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 no se eliminó</translation>
    </message>
    <message>
        <source>Filter by id, model, tag</source>
        <translation>Filtrar por id., modelo, etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 in New Tab</source>
        <translation>Abrir %1 en una pestaña nueva</translation>
    </message>
    <message>
        <source>Open %1 in New Window</source>
        <translation>Abrir %1 en una ventana nueva</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 no se cambió</translation>
    </message>
</context>
<context>
    <name>app::DiagramView</name>
    <message>
        <source>Drawn graph</source>
        <translation>Grafo dibujado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
</context>
<context>
    <name>app::DifferenceWords</name>
    <message>
        <source>the interface now extends %3</source>
        <translation>la interfaz extiende ahora %3</translation>
    </message>
    <message>
        <source>the interface does not extend %2 any more</source>
        <translation>la interfaz ya no extiende %2</translation>
    </message>
    <message>
        <source>%1 is new: %3</source>
        <translation>%1 es nuevo: %3</translation>
    </message>
    <message>
        <source>%1 is gone: %2</source>
        <translation>%1 ha desaparecido: %2</translation>
    </message>
    <message>
        <source>%1 has the new value %3</source>
        <translation>%1 tiene el nuevo valor %3</translation>
    </message>
    <message>
        <source>%1 stood for %2 and now stands for %3</source>
        <translation>%1 significaba %2 y ahora significa %3</translation>
    </message>
    <message>
        <source>%1 lost the value %2</source>
        <translation>%1 perdió el valor %2</translation>
    </message>
    <message>
        <source>%1 is a new field: %3</source>
        <translation>%1 es un campo nuevo: %3</translation>
    </message>
    <message>
        <source>the field %1 is gone: %2</source>
        <translation>el campo %1 ha desaparecido: %2</translation>
    </message>
    <message>
        <source>%1 was a %2 and is a %3 now</source>
        <translation>%1 era %2 y ahora es %3</translation>
    </message>
    <message>
        <source>the model was written in DTDL %2 and is in DTDL %3 now</source>
        <translation>el modelo estaba escrito en DTDL %2 y ahora está en DTDL %3</translation>
    </message>
    <message>
        <source>%1 allowed %2 relationships and allows %3 now</source>
        <translation>%1 permitía %2 relaciones y ahora permite %3</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3 now</source>
        <translation>%1 era %2 y ahora es %3</translation>
    </message>
    <message>
        <source>%1 had the semantic type %2 and has %3 now</source>
        <translation>%1 tenía el tipo semántico %2 y ahora tiene %3</translation>
    </message>
    <message>
        <source>%1 led to %2 and leads to %3 now</source>
        <translation>%1 llevaba a %2 y ahora lleva a %3</translation>
    </message>
    <message>
        <source>the texts of %1 are other ones</source>
        <translation>los textos de %1 son otros</translation>
    </message>
    <message>
        <source>%1 was in %2 and is in %3 now</source>
        <translation>%1 estaba en %2 y ahora está en %3</translation>
    </message>
    <message>
        <source>the interface</source>
        <translation>la interfaz</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo mismo</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>compatible</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>incompatible</translation>
    </message>
</context>
<context>
    <name>app::Documents</name>
    <message>
        <source>Views of the device</source>
        <translation>Vistas del dispositivo</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Tree + metadata</source>
        <translation>Árbol + metadatos</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Form of the twin</source>
        <translation>Forma del gemelo</translation>
    </message>
    <message>
        <source>Follow the hub or edit</source>
        <translation>Seguir el hub o editar</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Gemelo</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>en conflicto</translation>
    </message>
    <message>
        <source>%1, conflict</source>
        <translation>%1, en conflicto</translation>
    </message>
</context>
<context>
    <name>app::DraftBar</name>
    <message>
        <source>same size</source>
        <translation>mismo tamaño</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Copy the patch</source>
        <translation>Copiar el parche</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Borrador conservado</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
    <message>
        <source>if etag is %1</source>
        <translation>si el etag es %1</translation>
    </message>
    <message>
        <source>A text cannot be read: line %1</source>
        <translation>Un texto no se puede leer: línea %1</translation>
    </message>
    <message>
        <source>%1 is null: a patch removes it, a twin never holds null</source>
        <translation>%1 es null: un parche lo quita, un gemelo nunca contiene null</translation>
    </message>
    <message>
        <source>Applying...</source>
        <translation>Aplicando...</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>app::DrawerStrip</name>
    <message>
        <source>Drawers</source>
        <translation>Cajones</translation>
    </message>
</context>
<context>
    <name>app::Drawers</name>
    <message>
        <source>Drawers</source>
        <translation>Cajones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configuraciones</translation>
    </message>
</context>
<context>
    <name>app::EnrollmentsModel</name>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificado</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>habilitada</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deshabilitada</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscripción</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
</context>
<context>
    <name>app::ErrorText</name>
    <message>
        <source>It has %1 bytes.</source>
        <translation>Tiene %1 bytes.</translation>
    </message>
    <message>
        <source>The %1 of this twin may have at most %2 bytes.</source>
        <translation>El apartado %1 de este gemelo puede tener como máximo %2 bytes.</translation>
    </message>
    <message>
        <source>The %1 of this twin are too large.</source>
        <translation>El apartado %1 de este gemelo es demasiado grande.</translation>
    </message>
    <message>
        <source>With this change they would have %1 bytes.</source>
        <translation>Con este cambio tendría %1 bytes.</translation>
    </message>
    <message>
        <source>Remove or shorten some values, then send the change again.</source>
        <translation>Quite o acorte algunos valores y envíe de nuevo el cambio.</translation>
    </message>
    <message>
        <source>This is not JSON. %1</source>
        <translation>Esto no es JSON. %1</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>Corrija el texto en ese lugar.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>El texto no está en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and read it again.</source>
        <translation>Guárdelo como UTF-8 y léalo de nuevo.</translation>
    </message>
    <message>
        <source>The text may have at most %1 bytes.</source>
        <translation>El texto puede tener como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>The text is too large.</source>
        <translation>El texto es demasiado grande.</translation>
    </message>
    <message>
        <source>Send it in smaller parts.</source>
        <translation>Envíelo en partes más pequeñas.</translation>
    </message>
    <message>
        <source>Objects and arrays may be nested at most %1 deep.</source>
        <translation>Los objetos y matrices se pueden anidar como máximo %1 niveles.</translation>
    </message>
    <message>
        <source>Objects and arrays are nested too deep.</source>
        <translation>Los objetos y matrices están anidados demasiado.</translation>
    </message>
    <message>
        <source>Here they are %1 deep.</source>
        <translation>Aquí tienen %1 niveles.</translation>
    </message>
    <message>
        <source>Move the inner values further up.</source>
        <translation>Suba los valores interiores.</translation>
    </message>
    <message>
        <source>An object has the same member twice.</source>
        <translation>Un objeto tiene dos veces el mismo miembro.</translation>
    </message>
    <message>
        <source>Keep one of them and remove the other.</source>
        <translation>Conserve uno de ellos y quite el otro.</translation>
    </message>
    <message>
        <source>An object is needed here, in braces.</source>
        <translation>Aquí hace falta un objeto, entre llaves.</translation>
    </message>
    <message>
        <source>Put the value into an object.</source>
        <translation>Ponga el valor dentro de un objeto.</translation>
    </message>
    <message>
        <source>The JSON Patch cannot be applied. %1</source>
        <translation>El JSON Patch no se puede aplicar. %1</translation>
    </message>
    <message>
        <source>Correct the operation at that place.</source>
        <translation>Corrija la operación en ese lugar.</translation>
    </message>
    <message>
        <source>A name must not contain a dot, a dollar sign, a number sign (#), a space or control characters.</source>
        <translation>Un nombre no debe contener punto, signo de dólar, almohadilla (#), espacio ni caracteres de control.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>A name may have at most %1 bytes in UTF-8.</source>
        <translation>Un nombre puede tener como máximo %1 bytes en UTF-8.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>Un nombre es demasiado largo.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Elija un nombre más corto.</translation>
    </message>
    <message>
        <source>A whole number must lie between %1 and %2.</source>
        <translation>Un número entero debe estar entre %1 y %2.</translation>
    </message>
    <message>
        <source>Use a smaller number, or send it as a string.</source>
        <translation>Use un número menor o envíelo como cadena.</translation>
    </message>
    <message>
        <source>A string may have at most %1 bytes in UTF-8.</source>
        <translation>Una cadena puede tener como máximo %1 bytes en UTF-8.</translation>
    </message>
    <message>
        <source>A string is too long.</source>
        <translation>Una cadena es demasiado larga.</translation>
    </message>
    <message>
        <source>Shorten the string, or split it over several members.</source>
        <translation>Acorte la cadena o repártala entre varios miembros.</translation>
    </message>
    <message>
        <source>An array must not contain null.</source>
        <translation>Una matriz no debe contener null.</translation>
    </message>
    <message>
        <source>Remove the null, or use another value for it.</source>
        <translation>Quite el null o use otro valor en su lugar.</translation>
    </message>
    <message>
        <source>Values may be nested at most %1 deep.</source>
        <translation>Los valores se pueden anidar como máximo %1 niveles.</translation>
    </message>
    <message>
        <source>Values are nested too deep.</source>
        <translation>Los valores están anidados demasiado.</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>desired properties</source>
        <translation>propiedades deseadas</translation>
    </message>
    <message>
        <source>reported properties</source>
        <translation>propiedades notificadas</translation>
    </message>
    <message>
        <source>The path does not lead to a property or component of the digital twin.</source>
        <translation>La ruta no lleva a una propiedad ni a un componente del gemelo digital.</translation>
    </message>
    <message>
        <source>Name a property, or a component and its property: /component/property.</source>
        <translation>Nombre una propiedad, o un componente y su propiedad: /component/property.</translation>
    </message>
    <message>
        <source>Only the operations add, replace and remove are possible here.</source>
        <translation>Aquí solo son posibles las operaciones add, replace y remove.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija una de ellas.</translation>
    </message>
    <message>
        <source>The operation has no value.</source>
        <translation>La operación no tiene valor.</translation>
    </message>
    <message>
        <source>Add the member &quot;value&quot;.</source>
        <translation>Añada el miembro &quot;value&quot;.</translation>
    </message>
    <message>
        <source>A digital twin patch is an array of operations.</source>
        <translation>Un parche de gemelo digital es una matriz de operaciones.</translation>
    </message>
    <message>
        <source>Put the operations in brackets.</source>
        <translation>Ponga las operaciones entre corchetes.</translation>
    </message>
    <message>
        <source>A name must start with a letter, then have letters, digits or underscores, not end with an underscore, and have at most 64 characters.</source>
        <translation>Un nombre debe empezar por una letra, seguir con letras, dígitos o guiones bajos, no terminar en guion bajo y tener como máximo 64 caracteres.</translation>
    </message>
    <message>
        <source>Choose the name that the model gives.</source>
        <translation>Elija el nombre que da el modelo.</translation>
    </message>
    <message>
        <source>The marker of a component (__t) is kept by the hub and cannot be written.</source>
        <translation>La marca de un componente (__t) la mantiene el hub y no se puede escribir.</translation>
    </message>
    <message>
        <source>Leave the marker out.</source>
        <translation>Omita la marca.</translation>
    </message>
    <message>
        <source>A new component must carry an empty $metadata object.</source>
        <translation>Un componente nuevo debe llevar un objeto $metadata vacío.</translation>
    </message>
    <message>
        <source>Send &quot;$metadata&quot;: {} with the component.</source>
        <translation>Envíe &quot;$metadata&quot;: {} con el componente.</translation>
    </message>
    <message>
        <source>A property cannot become a component, nor a component a property.</source>
        <translation>Una propiedad no puede convertirse en componente, ni un componente en propiedad.</translation>
    </message>
    <message>
        <source>Remove the old one first, then add the new one.</source>
        <translation>Quite primero lo antiguo y añada después lo nuevo.</translation>
    </message>
    <message>
        <source>A component cannot contain another component.</source>
        <translation>Un componente no puede contener otro componente.</translation>
    </message>
    <message>
        <source>Put the inner component beside the outer one.</source>
        <translation>Ponga el componente interior junto al exterior.</translation>
    </message>
    <message>
        <source>The stored value does not follow the Plug and Play convention, so it cannot be changed here.</source>
        <translation>El valor guardado no sigue la convención Plug and Play, así que no se puede cambiar aquí.</translation>
    </message>
    <message>
        <source>Write it through the desired properties of the device twin.</source>
        <translation>Escríbalo mediante las propiedades deseadas del gemelo de dispositivo.</translation>
    </message>
    <message>
        <source>A property of a digital twin cannot be null.</source>
        <translation>Una propiedad de un gemelo digital no puede ser null.</translation>
    </message>
    <message>
        <source>Use the operation remove.</source>
        <translation>Use la operación remove.</translation>
    </message>
    <message>
        <source>An array cannot be changed in part.</source>
        <translation>Una matriz no se puede cambiar en parte.</translation>
    </message>
    <message>
        <source>Send the whole array as one value.</source>
        <translation>Envíe la matriz entera como un solo valor.</translation>
    </message>
    <message>
        <source>The twin was changed by somebody else since it was read.</source>
        <translation>Otra persona cambió el gemelo desde que se leyó.</translation>
    </message>
    <message>
        <source>Look at the new values, then apply the change again.</source>
        <translation>Mire los valores nuevos y aplique de nuevo el cambio.</translation>
    </message>
    <message>
        <source>The properties have another version than the change was made for.</source>
        <translation>Las propiedades tienen otra versión que la del cambio.</translation>
    </message>
    <message>
        <source>The change was made for version %1, the properties are at version %2.</source>
        <translation>El cambio se hizo para la versión %1; las propiedades están en la versión %2.</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>No existe ese dispositivo.</translation>
    </message>
    <message>
        <source>Check the name; it may have been deleted.</source>
        <translation>Compruebe el nombre; puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>The device has no such module.</source>
        <translation>El dispositivo no tiene ese módulo.</translation>
    </message>
    <message>
        <source>There is already a device with this name.</source>
        <translation>Ya hay un dispositivo con este nombre.</translation>
    </message>
    <message>
        <source>The device already has a module with this name.</source>
        <translation>El dispositivo ya tiene un módulo con este nombre.</translation>
    </message>
    <message>
        <source>A device may have at most %1 modules.</source>
        <translation>Un dispositivo puede tener como máximo %1 módulos.</translation>
    </message>
    <message>
        <source>The device has too many modules.</source>
        <translation>El dispositivo tiene demasiados módulos.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Tiene %1.</translation>
    </message>
    <message>
        <source>Delete a module that is not needed any more.</source>
        <translation>Elimine un módulo que ya no haga falta.</translation>
    </message>
    <message>
        <source>A key is base64 text of 16 to 64 bytes; a thumbprint has 40 or 64 hexadecimal digits.</source>
        <translation>Una clave es texto base64 de 16 a 64 bytes; una huella digital tiene 40 o 64 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Leave the field empty to have keys made.</source>
        <translation>Deje el campo vacío para que se creen claves.</translation>
    </message>
    <message>
        <source>The device is disabled and may not connect.</source>
        <translation>El dispositivo está deshabilitado y no puede conectarse.</translation>
    </message>
    <message>
        <source>Enable the device first.</source>
        <translation>Habilite primero el dispositivo.</translation>
    </message>
    <message>
        <source>The device is not connected.</source>
        <translation>El dispositivo no está conectado.</translation>
    </message>
    <message>
        <source>Switch it on or wait until it connects.</source>
        <translation>Enciéndalo o espere a que se conecte.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>El dispositivo no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>Inténtelo de nuevo o deje más tiempo.</translation>
    </message>
    <message>
        <source>Another program has this workspace open.</source>
        <translation>Otro programa tiene abierto este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close the other program, or open another workspace.</source>
        <translation>No se pierde nada. Cierre el otro programa o abra otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. It was left as it is.</source>
        <translation>El archivo del espacio de trabajo está dañado. Se dejó como está.</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or open another workspace.</source>
        <translation>Ponga una copia del archivo en su lugar o abra otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of this program. It was left as it is.</source>
        <translation>El espacio de trabajo lo escribió una versión más nueva de este programa. Se dejó como está.</translation>
    </message>
    <message>
        <source>Install the newer version, or open another workspace.</source>
        <translation>Instale la versión más nueva o abra otro espacio de trabajo.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. What was confirmed before is safe; this change was not made.</source>
        <translation>No queda sitio en el disco. Lo confirmado antes está a salvo; este cambio no se hizo.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The workspace file cannot be read or written. What was confirmed before is safe. %1</source>
        <translation>El archivo del espacio de trabajo no se puede leer ni escribir. Lo confirmado antes está a salvo. %1</translation>
    </message>
    <message>
        <source>Check that the folder is there and may be written.</source>
        <translation>Compruebe que la carpeta existe y que se puede escribir en ella.</translation>
    </message>
    <message>
        <source>The scene cannot be run. %1</source>
        <translation>La escena no se puede ejecutar. %1</translation>
    </message>
    <message>
        <source>Correct the scene at that place.</source>
        <translation>Corrija la escena en ese lugar.</translation>
    </message>
    <message>
        <source>It was stopped before it was done. Nothing was changed.</source>
        <translation>Se detuvo antes de terminar. No se cambió nada.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Iníciela de nuevo.</translation>
    </message>
    <message>
        <source>At %1, line %2, column %3.</source>
        <translation>En %1, línea %2, columna %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation>Línea %1, columna %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>En %1.</translation>
    </message>
    <message>
        <source>A name has 1 to 128 letters without accents, digits or - : . + % _ # * ? ! ( ) , = @ ; $ &apos;</source>
        <translation>Un nombre tiene de 1 a 128 letras sin acentos, dígitos o - : . + % _ # * ? ! ( ) , = @ ; $ &apos;</translation>
    </message>
    <message>
        <source>There is no such twin.</source>
        <translation>No existe ese gemelo.</translation>
    </message>
    <message>
        <source>The twin that the relationship leads to does not exist.</source>
        <translation>El gemelo al que lleva la relación no existe.</translation>
    </message>
    <message>
        <source>Choose a device or a logical twin as its target.</source>
        <translation>Elija como destino un dispositivo o un gemelo lógico.</translation>
    </message>
    <message>
        <source>The twin has no such relationship.</source>
        <translation>El gemelo no tiene esa relación.</translation>
    </message>
    <message>
        <source>There is already one with this name.</source>
        <translation>Ya hay uno con este nombre.</translation>
    </message>
    <message>
        <source>Choose another name, or change the one that is there.</source>
        <translation>Elija otro nombre o cambie el que ya existe.</translation>
    </message>
    <message>
        <source>A logical twin has this name; devices share its name space.</source>
        <translation>Un gemelo lógico tiene este nombre; los dispositivos comparten su espacio de nombres.</translation>
    </message>
    <message>
        <source>The twin of a device comes and goes with the device.</source>
        <translation>El gemelo de un dispositivo aparece y desaparece con el dispositivo.</translation>
    </message>
    <message>
        <source>Change the device&apos;s properties, or delete the device.</source>
        <translation>Cambie las propiedades del dispositivo o elimine el dispositivo.</translation>
    </message>
    <message>
        <source>A relationship cannot lead from a twin to itself.</source>
        <translation>Una relación no puede llevar de un gemelo a sí mismo.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Elija otro destino.</translation>
    </message>
    <message>
        <source>The twin has relationships; those of other twins that lead to it count as well.</source>
        <translation>El gemelo tiene relaciones; también cuentan las de otros gemelos que llevan a él.</translation>
    </message>
    <message>
        <source>Delete its relationships first.</source>
        <translation>Elimine primero sus relaciones.</translation>
    </message>
    <message>
        <source>This cannot be a twin or a relationship. %1</source>
        <translation>Esto no puede ser un gemelo ni una relación. %1</translation>
    </message>
    <message>
        <source>Correct the member at that place.</source>
        <translation>Corrija el miembro en ese lugar.</translation>
    </message>
    <message>
        <source>The JSON Patch cannot be applied to this twin or relationship. %1</source>
        <translation>El JSON Patch no se puede aplicar a este gemelo o relación. %1</translation>
    </message>
    <message>
        <source>A twin or relationship may have at most %1 bytes of properties.</source>
        <translation>Un gemelo o relación puede tener como máximo %1 bytes de propiedades.</translation>
    </message>
    <message>
        <source>The properties of the twin or relationship are too large.</source>
        <translation>Las propiedades del gemelo o relación son demasiado grandes.</translation>
    </message>
    <message>
        <source>The model of the twin has no relationship of this name. %1</source>
        <translation>El modelo del gemelo no tiene ninguna relación con este nombre. %1</translation>
    </message>
    <message>
        <source>Choose one that the model defines.</source>
        <translation>Elija una que el modelo defina.</translation>
    </message>
    <message>
        <source>The model does not allow this target. %1</source>
        <translation>El modelo no permite este destino. %1</translation>
    </message>
    <message>
        <source>Choose a twin of the model that the relationship leads to.</source>
        <translation>Elija un gemelo del modelo al que lleva la relación.</translation>
    </message>
    <message>
        <source>A property of the relationship is not as its model says. %1</source>
        <translation>Una propiedad de la relación no es como dice su modelo. %1</translation>
    </message>
    <message>
        <source>Correct the value, or leave the property out.</source>
        <translation>Corrija el valor u omita la propiedad.</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a path such as tags.site</source>
        <translation>una ruta como tags.site</translation>
    </message>
    <message>
        <source>a value or a path</source>
        <translation>un valor o una ruta</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>una constante</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>un número entero a partir de 1</translation>
    </message>
    <message>
        <source>devices, devices.modules or devices.jobs</source>
        <translation>devices, devices.modules o devices.jobs</translation>
    </message>
    <message>
        <source>the end of the query</source>
        <translation>el final de la consulta</translation>
    </message>
    <message>
        <source>Write %1 instead.</source>
        <translation>Escriba %1 en su lugar.</translation>
    </message>
    <message>
        <source>The query cannot be read here. %1</source>
        <translation>La consulta no se puede leer aquí. %1</translation>
    </message>
    <message>
        <source>The query cannot be read here: %1 is expected.</source>
        <translation>La consulta no se puede leer aquí: se espera %1.</translation>
    </message>
    <message>
        <source>Correct the query at that place.</source>
        <translation>Corrija la consulta en ese lugar.</translation>
    </message>
    <message>
        <source>A query may have at most %1 characters.</source>
        <translation>Una consulta puede tener como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>La consulta es demasiado larga.</translation>
    </message>
    <message>
        <source>This one has %1.</source>
        <translation>Esta tiene %1.</translation>
    </message>
    <message>
        <source>Shorten the query, or ask in parts.</source>
        <translation>Acorte la consulta o pregunte por partes.</translation>
    </message>
    <message>
        <source>A query is about devices, devices.modules or devices.jobs.</source>
        <translation>Una consulta trata de devices, devices.modules o devices.jobs.</translation>
    </message>
    <message>
        <source>Write one of them behind FROM.</source>
        <translation>Escriba uno de ellos detrás de FROM.</translation>
    </message>
    <message>
        <source>There is no such function here.</source>
        <translation>Aquí no existe esa función.</translation>
    </message>
    <message>
        <source>Queries know IS_DEFINED and STARTSWITH.</source>
        <translation>Las consultas conocen IS_DEFINED y STARTSWITH.</translation>
    </message>
    <message>
        <source>The function takes other arguments. %1</source>
        <translation>La función toma otros argumentos. %1</translation>
    </message>
    <message>
        <source>Give it the arguments that it takes.</source>
        <translation>Dele los argumentos que toma.</translation>
    </message>
    <message>
        <source>COUNT takes nothing; AVG, SUM, MIN and MAX take one path.</source>
        <translation>COUNT no toma nada; AVG, SUM, MIN y MAX toman una ruta.</translation>
    </message>
    <message>
        <source>Correct what stands in the parentheses.</source>
        <translation>Corrija lo que está entre paréntesis.</translation>
    </message>
    <message>
        <source>Jobs can only be asked for as a whole.</source>
        <translation>Los trabajos solo se pueden pedir enteros.</translation>
    </message>
    <message>
        <source>Write SELECT * here.</source>
        <translation>Escriba aquí SELECT *.</translation>
    </message>
    <message>
        <source>Only devices can be grouped.</source>
        <translation>Solo se pueden agrupar dispositivos.</translation>
    </message>
    <message>
        <source>Leave GROUP BY out.</source>
        <translation>Omita GROUP BY.</translation>
    </message>
    <message>
        <source>A grouped query cannot select everything.</source>
        <translation>Una consulta agrupada no puede seleccionarlo todo.</translation>
    </message>
    <message>
        <source>Name the grouped path and the aggregates instead of *.</source>
        <translation>Nombre la ruta agrupada y los agregados en lugar de *.</translation>
    </message>
    <message>
        <source>This column has no one value for each row.</source>
        <translation>Esta columna no tiene un único valor por fila.</translation>
    </message>
    <message>
        <source>Group by it, or leave it out.</source>
        <translation>Agrupe por ella u omítala.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Dos columnas tienen el mismo nombre.</translation>
    </message>
    <message>
        <source>Give one of them another name with AS.</source>
        <translation>Dé otro nombre a una de ellas con AS.</translation>
    </message>
    <message>
        <source>This mark of the next page is damaged or belongs to another query.</source>
        <translation>Esta marca de la página siguiente está dañada o es de otra consulta.</translation>
    </message>
    <message>
        <source>Start again with the first page.</source>
        <translation>Empiece de nuevo por la primera página.</translation>
    </message>
    <message>
        <source>This is no place for models. %1</source>
        <translation>Este no es un lugar para modelos. %1</translation>
    </message>
    <message>
        <source>Name a folder, a file or the address of a model repository.</source>
        <translation>Indique una carpeta, un archivo o la dirección de un repositorio de modelos.</translation>
    </message>
    <message>
        <source>This source of models does not answer. %1</source>
        <translation>Este origen de modelos no responde. %1</translation>
    </message>
    <message>
        <source>Check the address and the connection, or move another source before it.</source>
        <translation>Compruebe la dirección y la conexión, o ponga otro origen delante.</translation>
    </message>
    <message>
        <source>No source has this model.</source>
        <translation>Ningún origen tiene este modelo.</translation>
    </message>
    <message>
        <source>Add the folder or the repository that has it.</source>
        <translation>Añada la carpeta o el repositorio que lo tiene.</translation>
    </message>
    <message>
        <source>The source answers with another model than the one asked for. %1</source>
        <translation>El origen responde con otro modelo que el pedido. %1</translation>
    </message>
    <message>
        <source>Correct the file, or move another source before this one.</source>
        <translation>Corrija el archivo o ponga otro origen delante de este.</translation>
    </message>
    <message>
        <source>The model breaks the rules of its language. %1</source>
        <translation>El modelo incumple las reglas de su lenguaje. %1</translation>
    </message>
    <message>
        <source>Look at its problems and correct the text.</source>
        <translation>Mire sus problemas y corrija el texto.</translation>
    </message>
    <message>
        <source>The token is expired, cannot be read or was signed with another key.</source>
        <translation>El token ha caducado, no se puede leer o se firmó con otra clave.</translation>
    </message>
    <message>
        <source>Make a new token with the current key, and compare the clocks.</source>
        <translation>Cree un token nuevo con la clave actual y compare los relojes.</translation>
    </message>
    <message>
        <source>The token does not allow this operation.</source>
        <translation>El token no permite esta operación.</translation>
    </message>
    <message>
        <source>Use a policy with the permission, or a token for this device.</source>
        <translation>Use una directiva con el permiso o un token para este dispositivo.</translation>
    </message>
    <message>
        <source>The certificate cannot be used. %1</source>
        <translation>El certificado no se puede usar. %1</translation>
    </message>
    <message>
        <source>Choose a PEM file with the right certificate.</source>
        <translation>Elija un archivo PEM con el certificado correcto.</translation>
    </message>
    <message>
        <source>The server cannot listen there. %1</source>
        <translation>El servidor no puede escuchar ahí. %1</translation>
    </message>
    <message>
        <source>Choose another port, or close the program that uses it.</source>
        <translation>Elija otro puerto o cierre el programa que lo usa.</translation>
    </message>
    <message>
        <source>The device sent what is no MQTT 3.1.1. %1</source>
        <translation>El dispositivo envió algo que no es MQTT 3.1.1. %1</translation>
    </message>
    <message>
        <source>Use a client for MQTT 3.1.1.</source>
        <translation>Use un cliente para MQTT 3.1.1.</translation>
    </message>
    <message>
        <source>The device used a topic that the hub does not have. %1</source>
        <translation>El dispositivo usó un tema que el hub no tiene. %1</translation>
    </message>
    <message>
        <source>Use the topics of IoT Hub, with the device&apos;s own id.</source>
        <translation>Use los temas de IoT Hub, con el id. propio del dispositivo.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Corrija el valor.</translation>
    </message>
    <message>
        <source>The request names no valid api-version.</source>
        <translation>La petición no indica ninguna api-version válida.</translation>
    </message>
    <message>
        <source>Add api-version=2021-04-12.</source>
        <translation>Añada api-version=2021-04-12.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <source>This hub does not have that part of the service.</source>
        <translation>Este hub no tiene esa parte del servicio.</translation>
    </message>
    <message>
        <source>Use a hub in the cloud for it.</source>
        <translation>Use para ello un hub en la nube.</translation>
    </message>
    <message>
        <source>A message may have at most %1 bytes.</source>
        <translation>Un mensaje puede tener como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>El mensaje es demasiado grande.</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>Envíe menos de una vez.</translation>
    </message>
    <message>
        <source>One request may carry at most %1 items.</source>
        <translation>Una petición puede llevar como máximo %1 elementos.</translation>
    </message>
    <message>
        <source>The request carries too many items.</source>
        <translation>La petición lleva demasiados elementos.</translation>
    </message>
    <message>
        <source>Send them in several requests.</source>
        <translation>Envíelos en varias peticiones.</translation>
    </message>
    <message>
        <source>At most %1 messages may wait for a device.</source>
        <translation>Como máximo pueden esperar %1 mensajes para un dispositivo.</translation>
    </message>
    <message>
        <source>Too many messages wait for the device.</source>
        <translation>Esperan demasiados mensajes para el dispositivo.</translation>
    </message>
    <message>
        <source>%1 wait already.</source>
        <translation>Ya esperan %1.</translation>
    </message>
    <message>
        <source>Wait until the device has taken some, or purge its queue.</source>
        <translation>Espere a que el dispositivo tome algunos o vacíe su cola.</translation>
    </message>
    <message>
        <source>The message is not locked by this receiver any more.</source>
        <translation>Este receptor ya no tiene bloqueado el mensaje.</translation>
    </message>
    <message>
        <source>Receive it again.</source>
        <translation>Recíbalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>No existe ese trabajo.</translation>
    </message>
    <message>
        <source>Check its id; jobs are kept for 30 days.</source>
        <translation>Compruebe su id.; los trabajos se guardan 30 días.</translation>
    </message>
    <message>
        <source>There is already a job with this id.</source>
        <translation>Ya hay un trabajo con este id.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Elija otro id.</translation>
    </message>
    <message>
        <source>The request leaves out a value that it must have. %1</source>
        <translation>A la petición le falta un valor obligatorio. %1</translation>
    </message>
    <message>
        <source>Add the value.</source>
        <translation>Añada el valor.</translation>
    </message>
    <message>
        <source>A value of the request is not allowed. %1</source>
        <translation>Un valor de la petición no está permitido. %1</translation>
    </message>
    <message>
        <source>The hub does not offer this operation on that resource.</source>
        <translation>El hub no ofrece esta operación en ese recurso.</translation>
    </message>
    <message>
        <source>Check the method.</source>
        <translation>Compruebe el método.</translation>
    </message>
    <message>
        <source>The hub has no such resource.</source>
        <translation>El hub no tiene ese recurso.</translation>
    </message>
    <message>
        <source>Port %1 needs rights that this program does not have.</source>
        <translation>El puerto %1 necesita permisos que este programa no tiene.</translation>
    </message>
    <message>
        <source>Choose a port from %1 on, or let the system administrator allow it.</source>
        <translation>Elija un puerto a partir del %1 o pida al administrador del sistema que lo permita.</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>Otro programa escucha en el puerto %1.</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program.</source>
        <translation>Elija otro puerto o cierre el otro programa.</translation>
    </message>
    <message>
        <source>This workspace is marked as read-only. Nothing was sent to its hub.</source>
        <translation>Este espacio de trabajo está marcado como de solo lectura. No se envió nada a su hub.</translation>
    </message>
    <message>
        <source>Turn off Hub &gt; Read-Only, then do it again.</source>
        <translation>Desactive Hub &gt; Solo lectura y hágalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such configuration.</source>
        <translation>No existe esa configuración.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <source>There is already a configuration of this name.</source>
        <translation>Ya existe una configuración con este nombre.</translation>
    </message>
    <message>
        <source>There is no such enrollment.</source>
        <translation>No existe esa inscripción.</translation>
    </message>
    <message>
        <source>Check its id.</source>
        <translation>Compruebe su id.</translation>
    </message>
    <message>
        <source>There is already an enrollment with this id.</source>
        <translation>Ya hay una inscripción con este id.</translation>
    </message>
    <message>
        <source>No device has registered with this id.</source>
        <translation>Ningún dispositivo se ha registrado con este id.</translation>
    </message>
    <message>
        <source>Check the registration id.</source>
        <translation>Compruebe el id. de registro.</translation>
    </message>
    <message>
        <source>The provisioning service has another id scope.</source>
        <translation>El servicio de aprovisionamiento tiene otro ámbito de id.</translation>
    </message>
    <message>
        <source>Give the device the id scope that the Connect view shows.</source>
        <translation>Dé al dispositivo el ámbito de id. que muestra la vista Conectar.</translation>
    </message>
</context>
<context>
    <name>app::EventDetails</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Format of the message</source>
        <translation>Formato del mensaje</translation>
    </message>
    <message>
        <source>How the message is read. This changes the view only.</source>
        <translation>Cómo se lee el mensaje. Solo cambia la vista.</translation>
    </message>
    <message>
        <source>By content type</source>
        <translation>Según tipo de contenido</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Partes del evento</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Guardar el mensaje</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The message was not saved</source>
        <translation>No se guardó el mensaje</translation>
    </message>
</context>
<context>
    <name>app::EventStrip</name>
    <message>
        <source>Event timeline</source>
        <translation>Cronología de eventos</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Gemelo</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n events</source>
        <translation>
            <numerusform>%1: %n evento</numerusform>
            <numerusform>%1: %n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or failed</source>
        <translation>
            <numerusform>%n rechazado o fallido</numerusform>
            <numerusform>%n rechazados o fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>table from %1 to %2</source>
        <translation>tabla de %1 a %2</translation>
    </message>
</context>
<context>
    <name>app::EventWriter</name>
    <message>
        <source>%1 removed</source>
        <translation>%1 quitado</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>by this window</source>
        <translation>por esta ventana</translation>
    </message>
    <message>
        <source>by the console</source>
        <translation>por la consola</translation>
    </message>
    <message>
        <source>by a service</source>
        <translation>por un servicio</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>por una importación</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 rechazado, %2</translation>
    </message>
    <message>
        <source>%1 failed %2</source>
        <translation>%1 fallido, %2</translation>
    </message>
    <message>
        <source>%1 in progress, now %2</source>
        <translation>%1 en curso, ahora %2</translation>
    </message>
    <message>
        <source>%1 = %2, ack %3 at version %4</source>
        <translation>%1 = %2, confirmación %3 en la versión %4</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>sustituido por %1</translation>
    </message>
    <message>
        <source>twin, tags</source>
        <translation>gemelo, tags</translation>
    </message>
    <message>
        <source>twin, desired</source>
        <translation>gemelo, desired</translation>
    </message>
    <message>
        <source>twin, reported</source>
        <translation>gemelo, reported</translation>
    </message>
    <message>
        <source>digital twin</source>
        <translation>gemelo digital</translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation>ciclo de vida</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>telemetría</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>habilitado</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deshabilitado</translation>
    </message>
    <message>
        <source>identity changed, %1</source>
        <translation>identidad cambiada, %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>connected, no model</source>
        <translation>conectado, sin modelo</translation>
    </message>
    <message>
        <source>connected, model %1</source>
        <translation>conectado, modelo %1</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 llamado</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 respondió %2</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>en %1 ms</translation>
    </message>
    <message>
        <source>logical twin changed</source>
        <translation>gemelo lógico cambiado</translation>
    </message>
    <message>
        <source>logical twin created</source>
        <translation>gemelo lógico creado</translation>
    </message>
    <message>
        <source>relationship %1 changed: %2 to %3</source>
        <translation>relación %1 cambiada: de %2 a %3</translation>
    </message>
    <message>
        <source>relationship %1 created: %2 to %3</source>
        <translation>relación %1 creada: de %2 a %3</translation>
    </message>
    <message>
        <source>relationship %1 deleted</source>
        <translation>relación %1 eliminada</translation>
    </message>
    <message>
        <source>relationship %1 deleted: %2 to %3</source>
        <translation>relación %1 eliminada: de %2 a %3</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>grafo</translation>
    </message>
    <message>
        <source>logical twin deleted</source>
        <translation>gemelo lógico eliminado</translation>
    </message>
    <message>
        <source>taken by the device</source>
        <translation>tomado por el dispositivo</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>given up after too many deliveries</source>
        <translation>abandonado tras demasiadas entregas</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>rechazado por el dispositivo</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgado</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planificado</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>job</source>
        <translation>trabajo</translation>
    </message>
    <message>
        <source>free again</source>
        <translation>de nuevo por entregar</translation>
    </message>
    <message>
        <source>on its way to the device</source>
        <translation>en camino al dispositivo</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 planificado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>configuration %1 changed</source>
        <translation>configuración %1 cambiada</translation>
    </message>
    <message>
        <source>configuration %1 made</source>
        <translation>configuración %1 creada</translation>
    </message>
    <message>
        <source>configuration %1 deleted</source>
        <translation>configuración %1 eliminada</translation>
    </message>
    <message>
        <source>enrollment %1 changed</source>
        <translation>inscripción %1 cambiada</translation>
    </message>
    <message>
        <source>enrollment %1 created</source>
        <translation>inscripción %1 creada</translation>
    </message>
    <message>
        <source>enrollment %1 deleted</source>
        <translation>inscripción %1 eliminada</translation>
    </message>
    <message>
        <source>registered by enrollment %1</source>
        <translation>registrado por la inscripción %1</translation>
    </message>
    <message>
        <source>registration %1 forgotten</source>
        <translation>registro %1 olvidado</translation>
    </message>
</context>
<context>
    <name>app::EventsPane</name>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>How full the memory for waiting events is</source>
        <translation>Cómo de llena está la memoria de los eventos en espera</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrar eventos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>newest %1 of %2</source>
        <translation>los %1 más nuevos de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n older dropped</source>
        <translation>
            <numerusform>%n antiguo descartado</numerusform>
            <numerusform>%n antiguos descartados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, or WHERE condition</source>
        <translation>Filtro o condición WHERE</translation>
    </message>
    <message>
        <source>Words, or a routing condition: WHERE $body.temperature &gt; 20</source>
        <translation>Palabras o una condición de enrutamiento: WHERE $body.temperature &gt; 20</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exportar eventos</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The events were not exported</source>
        <translation>Los eventos no se exportaron</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>Shows events whenever they happened</source>
        <translation>Muestra los eventos sin importar cuándo ocurrieron</translation>
    </message>
</context>
<context>
    <name>app::ExplainPanel</name>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Why is a device missing?</source>
        <translation>¿Por qué falta un dispositivo?</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Cerrar la explicación</translation>
    </message>
    <message>
        <source>Id of a device</source>
        <translation>Id. de un dispositivo</translation>
    </message>
    <message>
        <source>Device to explain</source>
        <translation>Dispositivo que explicar</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>alone %1</source>
        <translation>por sí sola %1</translation>
    </message>
    <message>
        <source>alone %1, undefined %2</source>
        <translation>por sí sola %1, sin definir %2</translation>
    </message>
    <message>
        <source>index</source>
        <translation>índice</translation>
    </message>
    <message>
        <source>no index</source>
        <translation>sin índice</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>No existe ese dispositivo.</translation>
    </message>
    <message>
        <source>It is in the result.</source>
        <translation>Está en el resultado.</translation>
    </message>
    <message>
        <source>Not in the result because of %1 of %2 clauses.</source>
        <translation>No está en el resultado por %1 de %2 cláusulas.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 falta</translation>
    </message>
    <message>
        <source>✓ matches</source>
        <translation>✓ coincide</translation>
    </message>
    <message>
        <source>✗ fails: %1</source>
        <translation>✗ falla: %1</translation>
    </message>
    <message>
        <source>✗ undefined: %1</source>
        <translation>✗ sin definir: %1</translation>
    </message>
</context>
<context>
    <name>app::FaultsModel</name>
    <message>
        <source>of the scene</source>
        <translation>de la escena</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, elegido</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>app::FindBar</name>
    <message>
        <source>Find in this twin</source>
        <translation>Buscar en este gemelo</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>app::FindModel</name>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Desired</source>
        <translation>Desired</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>in the id</source>
        <translation>en el id.</translation>
    </message>
    <message>
        <source>in the model id</source>
        <translation>en el id. de modelo</translation>
    </message>
    <message>
        <source>in the name</source>
        <translation>en el nombre</translation>
    </message>
    <message>
        <source>in the value</source>
        <translation>en el valor</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
</context>
<context>
    <name>app::FindPane</name>
    <message>
        <source>Find in all twins</source>
        <translation>Buscar en todos los gemelos</translation>
    </message>
    <message>
        <source>The expression cannot be read at character %1: %2</source>
        <translation>La expresión no se puede leer en el carácter %1: %2</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Palabra completa</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>Nombres y valores</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Look in names or values</source>
        <translation>Buscar en nombres o valores</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Desired</source>
        <translation>Desired</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Ids and models</source>
        <translation>Id. y modelos</translation>
    </message>
    <message>
        <source>Section to look in</source>
        <translation>Sección en la que buscar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>%1 of %2 hits</source>
        <translation>%1 de %2 resultados</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked at %2 of %3 twins</source>
        <translation>%1, %2 de %3 gemelos examinados</translation>
    </message>
    <message>
        <source>%1, stopped after %2 twins</source>
        <translation>%1, detenido tras %2 gemelos</translation>
    </message>
    <message>
        <source>Names and values of every twin, device ids and model ids. Enter leads to the value.</source>
        <translation>Nombres y valores de cada gemelo, id. de dispositivo e id. de modelo. Intro lleva al valor.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
</context>
<context>
    <name>app::FirstSteps</name>
    <message>
        <source>Connect a program of yours</source>
        <translation>Conectar un programa suyo</translation>
    </message>
    <message>
        <source>Hub &gt; Connect a Device has a program to copy. Run it: its device appears in the list.</source>
        <translation>Hub &gt; Conectar un dispositivo tiene un programa para copiar. Ejecútelo: su dispositivo aparece en la lista.</translation>
    </message>
    <message>
        <source>Ask a device for something</source>
        <translation>Pedir algo a un dispositivo</translation>
    </message>
    <message>
        <source>Choose thermo-01, press Ctrl+E, write 75 as targetTemperature of thermostat1, press Ctrl+S.</source>
        <translation>Elija thermo-01, pulse Ctrl+E, escriba 75 como targetTemperature de thermostat1 y pulse Ctrl+S.</translation>
    </message>
    <message>
        <source>See the device refuse it</source>
        <translation>Ver cómo lo rechaza el dispositivo</translation>
    </message>
    <message>
        <source>thermo-01 allows no more than 60 °C. The digital twin shows its answer, with code and reason.</source>
        <translation>thermo-01 no permite más de 60 °C. El gemelo digital muestra su respuesta, con código y motivo.</translation>
    </message>
    <message>
        <source>Ask for what it accepts</source>
        <translation>Pedir lo que acepta</translation>
    </message>
    <message>
        <source>Write 24 in place of 75. The mark beside the value becomes a check mark.</source>
        <translation>Escriba 24 en lugar de 75. La marca junto al valor se convierte en una de verificación.</translation>
    </message>
    <message>
        <source>Call a command</source>
        <translation>Llamar a un comando</translation>
    </message>
    <message>
        <source>Device &gt; Invoke Command, for example reboot. The answer comes back with its code.</source>
        <translation>Dispositivo &gt; Invocar comando, por ejemplo reboot. La respuesta vuelve con su código.</translation>
    </message>
</context>
<context>
    <name>app::FirstStepsPanel</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>That was all. Help &gt; First Steps shows it again; F1 tells more wherever you are.</source>
        <translation>Eso fue todo. Ayuda &gt; Primeros pasos lo muestra de nuevo; F1 cuenta más donde quiera que esté.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más sobre esto</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <translation>Más sobre: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>app::FleetDocument</name>
    <message>
        <source>Views of the fleet</source>
        <translation>Vistas de la flota</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergencia</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
</context>
<context>
    <name>app::FleetModel</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>offline %1 min</source>
        <translation>sin conexión %1 min</translation>
    </message>
    <message>
        <source>offline %1 h</source>
        <translation>sin conexión %1 h</translation>
    </message>
    <message>
        <source>offline %1 d</source>
        <translation>sin conexión %1 d</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fijado</translation>
    </message>
</context>
<context>
    <name>app::FleetPane</name>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 conectado</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 sin conexión</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aún no hay dispositivos</translation>
    </message>
    <message>
        <source>No device meets this query</source>
        <translation>Ningún dispositivo cumple esta consulta</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Primero los mayores</translation>
    </message>
    <message numerus="yes">
        <source>Export %n devices</source>
        <translation>
            <numerusform>Exportar %n dispositivo</numerusform>
            <numerusform>Exportar %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices cannot be exported</source>
        <translation>Los dispositivos no se pueden exportar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Answer to the query</source>
        <translation>Respuesta a la consulta</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen in the fleet</source>
        <translation>elegidos en la flota</translation>
    </message>
    <message>
        <source>Reading the fleet...</source>
        <translation>Leyendo la flota...</translation>
    </message>
    <message>
        <source>JSON (*.json);;CSV (*.csv);;Excel (*.xlsx);;OpenDocument (*.ods);;YAML (*.yaml *.yml);;XML (*.xml)</source>
        <translation>JSON (*.json);;CSV (*.csv);;Excel (*.xlsx);;OpenDocument (*.ods);;YAML (*.yaml *.yml);;XML (*.xml)</translation>
    </message>
</context>
<context>
    <name>app::FleetRow</name>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
</context>
<context>
    <name>app::FleetSimulation</name>
    <message>
        <source>Simulation of the fleet</source>
        <translation>Simulación de la flota</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>Encender todos</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Apagar todos</translation>
    </message>
    <message>
        <source>Filter by id or kind</source>
        <translation>Filtrar por id o clase</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>Dispositivos simulados</translation>
    </message>
    <message>
        <source>Timeline of the scene</source>
        <translation>Cronología de la escena</translation>
    </message>
    <message>
        <source>Recording and expectations</source>
        <translation>Grabación y expectativas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 de %2 encendidos</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensajes</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 detenidos</translation>
    </message>
    <message>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Log of the simulation</source>
        <translation>Registro de la simulación</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Lo que viene ahora</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Encender o apagar</translation>
    </message>
    <message>
        <source>Behave as the template...</source>
        <translation>Comportarse como la plantilla...</translation>
    </message>
    <message>
        <source>Behave as the template</source>
        <translation>Comportarse como la plantilla</translation>
    </message>
    <message>
        <source>Let the chosen devices behave as their templates?</source>
        <translation>¿Hacer que los dispositivos elegidos se comporten como sus plantillas?</translation>
    </message>
    <message>
        <source>What they have of their own goes, for each device of a fleet.</source>
        <translation>Lo que tienen propio desaparece, en cada dispositivo de una flota.</translation>
    </message>
</context>
<context>
    <name>app::FleetView</name>
    <message>
        <source>Devices of the fleet</source>
        <translation>Dispositivos de la flota</translation>
    </message>
</context>
<context>
    <name>app::ForecastModel</name>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>cambia</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>ya lo tiene</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Gemelo</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Tags then</source>
        <translation>Tags después</translation>
    </message>
    <message>
        <source>Desired then</source>
        <translation>Desired después</translation>
    </message>
    <message>
        <source>Change, or why not</source>
        <translation>Cambio, o por qué no</translation>
    </message>
</context>
<context>
    <name>app::FrozenColumn</name>
    <message>
        <source>%1, first column</source>
        <translation>%1, primera columna</translation>
    </message>
</context>
<context>
    <name>app::GraphDetails</name>
    <message>
        <source>Preview form</source>
        <translation>Forma de la versión preliminar</translation>
    </message>
    <message>
        <source>Released form</source>
        <translation>Forma publicada</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preliminar</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Names of the members as in the preview or in the released service</source>
        <translation>Nombres de los miembros como en la versión preliminar o en el servicio publicado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>Cómo arreglarlo</translation>
    </message>
</context>
<context>
    <name>app::GraphForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It was changed meanwhile. Save once more to write over that change.</source>
        <translation>Se cambió entretanto. Guarde otra vez para escribir encima de ese cambio.</translation>
    </message>
</context>
<context>
    <name>app::GraphPane</name>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Logical twins</source>
        <translation>Gemelos lógicos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Filter by id or model</source>
        <translation>Filtrar por id. o modelo</translation>
    </message>
    <message>
        <source>Filter logical twins</source>
        <translation>Filtrar gemelos lógicos</translation>
    </message>
    <message>
        <source>Add relationship</source>
        <translation>Añadir relación</translation>
    </message>
    <message>
        <source>Edit twin</source>
        <translation>Editar gemelo</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>No relationship begins at this twin or leads to it.</source>
        <translation>Ninguna relación empieza en este gemelo ni lleva a él.</translation>
    </message>
    <message>
        <source>No twin is chosen.</source>
        <translation>No hay ningún gemelo elegido.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>logical twin</source>
        <translation>gemelo lógico</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 de entrada, %2 de salida</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>not as its model says</source>
        <translation>no como dice su modelo</translation>
    </message>
    <message>
        <source>Relationship %1 of %2</source>
        <translation>Relación %1 de %2</translation>
    </message>
    <message>
        <source>Digital twin of %1</source>
        <translation>Gemelo digital de %1</translation>
    </message>
    <message>
        <source>Delete the relationship %1?</source>
        <translation>¿Eliminar la relación %1?</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 a %3.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 no se eliminó</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n relationships go with it. This cannot be taken back.</source>
        <translation>
            <numerusform>%n relación se elimina también. No se puede deshacer.</numerusform>
            <numerusform>%n relaciones se eliminan también. No se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
</context>
<context>
    <name>app::GridRow</name>
    <message>
        <source>not reported</source>
        <translation>no notificado</translation>
    </message>
</context>
<context>
    <name>app::GroupDialog</name>
    <message numerus="yes">
        <source>Group of %n devices</source>
        <translation>
            <numerusform>Grupo de %n dispositivo</numerusform>
            <numerusform>Grupo de %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>&amp;Group, a new one or one that is there</source>
        <translation>&amp;Grupo, uno nuevo o uno que ya existe</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A group is a tag of its devices, tags.groups, so that queries, jobs and configurations can name it.</source>
        <translation>Un grupo es una etiqueta de sus dispositivos, tags.groups; así pueden nombrarlo consultas, trabajos y configuraciones.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in it. Its condition: %1</source>
        <translation>
            <numerusform>%n de ellos está en él. Su condición: %1</numerusform>
            <numerusform>%n de ellos están en él. Su condición: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices were left as they were. %1</source>
        <translation>
            <numerusform>%n dispositivo quedó como estaba. %1</numerusform>
            <numerusform>%n dispositivos quedaron como estaban. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::GroupMenu</name>
    <message>
        <source>By query</source>
        <translation>Por consulta</translation>
    </message>
    <message>
        <source>No groups yet: check devices and press Group, or save a query under a name</source>
        <translation>Aún no hay grupos: marque dispositivos y pulse Grupo, o guarde una consulta con nombre</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>app::GuardFrame</name>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
</context>
<context>
    <name>app::GuardedHub</name>
    <message>
        <source>Start the job %1 in production?</source>
        <translation>¿Iniciar el trabajo %1 en producción?</translation>
    </message>
    <message>
        <source>Delete %1 in production?</source>
        <translation>¿Eliminar %1 en producción?</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 in production?</source>
        <translation>¿Cambiar %1 en producción?</translation>
    </message>
    <message>
        <source>%1 is marked as production. This cannot be taken back.</source>
        <translation>%1 está marcado como producción. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Change the configuration %1 in production?</source>
        <translation>¿Cambiar la configuración %1 en producción?</translation>
    </message>
</context>
<context>
    <name>app::HelpBook</name>
    <message>
        <source>First things</source>
        <translation>Lo primero</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Gemelos</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flota</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Your own programs</source>
        <translation>Sus propios programas</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>Licencia Pública General de GNU</translation>
    </message>
</context>
<context>
    <name>app::HelpContext</name>
    <message>
        <source>The devices of the hub. The shape says whether a device is connected; type in the field above to see only those whose id or model has the text.</source>
        <translation>Los dispositivos del hub. La forma dice si un dispositivo está conectado; escriba en el campo de arriba para ver solo aquellos cuyo id. o modelo contiene el texto.</translation>
    </message>
    <message>
        <source>The models that the program knows, by source. A model says which properties, telemetry, commands and components a device has.</source>
        <translation>Los modelos que conoce el programa, por origen. Un modelo dice qué propiedades, telemetría, comandos y componentes tiene un dispositivo.</translation>
    </message>
    <message>
        <source>The current device: its model, whether it is connected, and the switch of a simulated one.</source>
        <translation>El dispositivo actual: su modelo, si está conectado y el interruptor de uno simulado.</translation>
    </message>
    <message>
        <source>What was edited and not sent yet. Update Twin sends it as one patch; nothing is lost when you go to another device.</source>
        <translation>Lo que se editó y aún no se envió. Actualizar gemelo lo envía como un solo parche; no se pierde nada al ir a otro dispositivo.</translation>
    </message>
    <message>
        <source>Somebody else changed the twin while you edited. Choose for each value which one stays.</source>
        <translation>Otra persona cambió el gemelo mientras usted editaba. Elija para cada valor cuál queda.</translation>
    </message>
    <message>
        <source>A JSON Patch of the digital twin, as a service sends it. The hub says what it makes of each operation.</source>
        <translation>Un JSON Patch del gemelo digital, como lo envía un servicio. El hub dice qué hace con cada operación.</translation>
    </message>
    <message>
        <source>One side of the twin: tags of the back end, desired properties that a service asks for, or reported properties that the device tells.</source>
        <translation>Un lado del gemelo: etiquetas del servicio, propiedades deseadas que pide un servicio o propiedades notificadas que cuenta el dispositivo.</translation>
    </message>
    <message>
        <source>The device twin at the left and the digital twin at the right, row by row the same value.</source>
        <translation>El gemelo de dispositivo a la izquierda y el gemelo digital a la derecha, fila por fila el mismo valor.</translation>
    </message>
    <message>
        <source>The parts of the device by its model: properties to set, commands to call, telemetry to watch.</source>
        <translation>Las partes del dispositivo según su modelo: propiedades que poner, comandos que llamar, telemetría que mirar.</translation>
    </message>
    <message>
        <source>Every change of the twin, and the twin as it was at any moment.</source>
        <translation>Cada cambio del gemelo, y el gemelo como era en cualquier momento.</translation>
    </message>
    <message>
        <source>Logical twins and the relationships between them and the devices.</source>
        <translation>Gemelos lógicos y las relaciones entre ellos y los dispositivos.</translation>
    </message>
    <message>
        <source>A model as a tree and as its text. Every fault stands in the Problems drawer.</source>
        <translation>Un modelo como árbol y como texto. Cada fallo está en el cajón Problemas.</translation>
    </message>
    <message>
        <source>A query in the hub&apos;s own language. Ctrl+Space completes names; a fault is marked where it is.</source>
        <translation>Una consulta en el lenguaje del propio hub. Ctrl+Espacio completa nombres; un fallo se marca donde está.</translation>
    </message>
    <message>
        <source>Which clause of the query lets the chosen device in or out, and with which value.</source>
        <translation>Qué cláusula de la consulta deja dentro o fuera al dispositivo elegido, y con qué valor.</translation>
    </message>
    <message>
        <source>How far each device has come with what it was asked: waiting, accepted or refused.</source>
        <translation>Hasta dónde ha llegado cada dispositivo con lo que se le pidió: en espera, aceptado o rechazado.</translation>
    </message>
    <message>
        <source>The devices that the query finds, with the columns that you choose. They follow the hub.</source>
        <translation>Los dispositivos que encuentra la consulta, con las columnas que elija. Siguen al hub.</translation>
    </message>
    <message>
        <source>The simulated devices, their signals and faults, and the clock that drives them.</source>
        <translation>Los dispositivos simulados, sus señales y fallos, y el reloj que los mueve.</translation>
    </message>
    <message>
        <source>How a program of yours connects, with code to copy, and how far it got.</source>
        <translation>Cómo se conecta un programa suyo, con código para copiar, y hasta dónde llegó.</translation>
    </message>
    <message>
        <source>Every packet and request that goes over the wire, the answer tied to its request.</source>
        <translation>Cada paquete y petición que pasa por la red, con la respuesta unida a su petición.</translation>
    </message>
    <message>
        <source>Faults in models, and twins that do not fit their model. F1 opens the page on the chosen one.</source>
        <translation>Fallos en modelos y gemelos que no cumplen su modelo. F1 abre la página sobre el elegido.</translation>
    </message>
    <message>
        <source>Finds devices, models and everything that the menus have. Ctrl+Shift+P opens it.</source>
        <translation>Encuentra dispositivos, modelos y todo lo que tienen los menús. Ctrl+Mayús+P lo abre.</translation>
    </message>
    <message>
        <source>The hub, the clock of the simulation and what wants attention. A click opens it.</source>
        <translation>El hub, el reloj de la simulación y lo que requiere atención. Un clic lo abre.</translation>
    </message>
    <message>
        <source>First steps. Each is ticked off by itself once it was done; close the panel whenever you like.</source>
        <translation>Primeros pasos. Cada uno se marca solo una vez hecho; cierre el panel cuando quiera.</translation>
    </message>
    <message>
        <source>All simulated devices: their power, what they have sent, and the scene&apos;s timeline. Below, the hub can be recorded, and expectations checked.</source>
        <translation>Todos los dispositivos simulados: su encendido, lo que han enviado y la cronología de la escena. Debajo se puede grabar el hub y comprobar expectativas.</translation>
    </message>
    <message>
        <source>The jobs of the hub, and what the chosen one did to each device. An update of many twins can be taken back.</source>
        <translation>Los trabajos del hub, y lo que el elegido hizo en cada dispositivo. Una actualización de muchos gemelos se puede deshacer.</translation>
    </message>
    <message>
        <source>One patch for many twins. The dry run says what it would do to each before anything happens.</source>
        <translation>Un parche para muchos gemelos. La prueba dice qué haría en cada uno antes de que ocurra nada.</translation>
    </message>
    <message>
        <source>Devices and twins of a file. It is checked whole; a fault names its line and changes nothing.</source>
        <translation>Dispositivos y gemelos de un archivo. Se comprueba entero; un fallo nombra su línea y no cambia nada.</translation>
    </message>
    <message>
        <source>Many devices at once. {n} in the name stands for the number, {n:4} for it with four digits.</source>
        <translation>Muchos dispositivos a la vez. {n} en el nombre es el número, {n:4} el número con cuatro cifras.</translation>
    </message>
    <message>
        <source>The devices that are open, each in a tab. A pencil says that one has a draft, which stays when its tab is closed.</source>
        <translation>Los dispositivos abiertos, cada uno en una pestaña. Un lápiz indica que uno tiene un borrador, que se conserva al cerrar su pestaña.</translation>
    </message>
    <message>
        <source>The scene as text. Ctrl+Enter applies it while it runs; only what is different starts anew.</source>
        <translation>La escena como texto. Ctrl+Intro la aplica mientras se ejecuta; solo lo que cambia empieza de nuevo.</translation>
    </message>
    <message>
        <source>Where devices are that tell a place. Plus and minus zoom, 0 shows all, N and P go from device to device.</source>
        <translation>Dónde están los dispositivos que dan una posición. Más y menos amplían, 0 muestra todo, N y P van de un dispositivo a otro.</translation>
    </message>
    <message>
        <source>Scripts and web services of a scene wait until you trust them. The workspace keeps it.</source>
        <translation>Los scripts y servicios web de una escena esperan su confianza. El espacio de trabajo la conserva.</translation>
    </message>
    <message>
        <source>Ready devices for the scene that runs. {n} in the id stands for the number.</source>
        <translation>Dispositivos listos para la escena en curso. {n} en el id es el número.</translation>
    </message>
    <message>
        <source>Runs a script by itself, with the values above. Nothing of it reaches the hub.</source>
        <translation>Ejecuta un script por separado, con los valores de arriba. Nada llega al hub.</translation>
    </message>
    <message>
        <source>The states of the device. Insert adds one, F2 renames, T or dragging makes a transition, Delete takes away, Enter edits, Ctrl+Z takes back.</source>
        <translation>Los estados del dispositivo. Insert añade uno, F2 cambia el nombre, T o arrastrar crea una transición, Supr quita, Intro edita, Ctrl+Z deshace.</translation>
    </message>
    <message>
        <source>What will be done next. Space runs the clock to that moment, where it stands.</source>
        <translation>Lo que se hará a continuación. Espacio hace avanzar el reloj hasta ese momento, donde se detiene.</translation>
    </message>
    <message>
        <source>Back through what was seen of the device. Esc shows again what is now.</source>
        <translation>Hacia atrás por lo que se vio del dispositivo. Esc muestra de nuevo lo de ahora.</translation>
    </message>
    <message>
        <source>What happened, newest first. A chosen event stands beside the list, compared with the one before.</source>
        <translation>Lo que ha ocurrido, lo más nuevo primero. El evento elegido aparece junto a la lista, comparado con el anterior.</translation>
    </message>
    <message>
        <source>The numbers that devices send, as a chart or as tiles.</source>
        <translation>Los números que envían los dispositivos, como gráfico o como mosaico.</translation>
    </message>
    <message>
        <source>What the hub keeps on all devices that a condition names, and how many it has reached.</source>
        <translation>Lo que el hub mantiene en todos los dispositivos que nombra una condición, y a cuántos ha llegado.</translation>
    </message>
    <message>
        <source>Desired properties for all devices that meet the condition, now and later. The higher priority wins.</source>
        <translation>Propiedades desired para todos los dispositivos que cumplen la condición, ahora y después. Gana la prioridad más alta.</translation>
    </message>
    <message>
        <source>The connection strings of devices, one a line. Keys are left out unless you ask for them.</source>
        <translation>Las cadenas de conexión de dispositivos, una por línea. Las claves se omiten salvo que las pida.</translation>
    </message>
    <message>
        <source>Who may register with the provisioning service inside, and how a device does it.</source>
        <translation>Quién puede registrarse en el servicio de aprovisionamiento integrado y cómo lo hace un dispositivo.</translation>
    </message>
</context>
<context>
    <name>app::HelpDesk</name>
    <message>
        <source>%1, in the menu %2</source>
        <translation>%1, en el menú %2</translation>
    </message>
    <message>
        <source>%1, in the menu %2 (%3)</source>
        <translation>%1, en el menú %2 (%3)</translation>
    </message>
</context>
<context>
    <name>app::HelpPages</name>
    <message>
        <source>What holds</source>
        <translation>Lo que vale</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Cómo arreglarlo</translation>
    </message>
    <message>
        <source>All kinds of problems</source>
        <translation>Todas las clases de problemas</translation>
    </message>
    <message>
        <source>The validation id of this fault is %1; parsers of DTDL use the same.</source>
        <translation>El id. de validación de este fallo es %1; los analizadores de DTDL usan el mismo.</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>Acciones y teclas</translation>
    </message>
    <message>
        <source>Everything that the menus have. The command palette finds each of them by its name.</source>
        <translation>Todo lo que tienen los menús. La paleta de comandos encuentra cada uno por su nombre.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Más sobre esto</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Página de la ayuda</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>%1 - Help</source>
        <translation>%1 - Ayuda</translation>
    </message>
</context>
<context>
    <name>app::History</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencias</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ %1 añadidos</translation>
    </message>
    <message>
        <source>~ %1 changed</source>
        <translation>~ %1 cambiados</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− %1 quitados</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>Tags and desired</source>
        <translation>Tags y desired</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>tags and desired written by %1</source>
        <translation>etiquetas y deseadas escritas por %1</translation>
    </message>
    <message>
        <source>tags written by %1</source>
        <translation>etiquetas escritas por %1</translation>
    </message>
    <message>
        <source>desired written by %1</source>
        <translation>deseadas escritas por %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>notificado por %1</translation>
    </message>
    <message>
        <source>the device refused what was asked</source>
        <translation>el dispositivo rechazó lo pedido</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>creado por %1</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>eliminado por %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>command %1 called</source>
        <translation>comando %1 llamado</translation>
    </message>
    <message>
        <source>command %1 answered %2</source>
        <translation>el comando %1 respondió %2</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>telemetría</translation>
    </message>
</context>
<context>
    <name>app::HistoryDesk</name>
    <message>
        <source>Compare with a device: id, model or tag</source>
        <translation>Comparar con un dispositivo: id., modelo o etiqueta</translation>
    </message>
</context>
<context>
    <name>app::HistoryPane</name>
    <message>
        <source>This moment</source>
        <translation>Este momento</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>One moment or two</source>
        <translation>Un momento o dos</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Qué filas</translation>
    </message>
    <message>
        <source>To the change before (Left on the time line)</source>
        <translation>Al cambio anterior (Izquierda en la línea de tiempo)</translation>
    </message>
    <message>
        <source>To the change after (Right on the time line)</source>
        <translation>Al cambio siguiente (Derecha en la línea de tiempo)</translation>
    </message>
    <message>
        <source>To the change before</source>
        <translation>Al cambio anterior</translation>
    </message>
    <message>
        <source>To the change after</source>
        <translation>Al cambio siguiente</translation>
    </message>
    <message>
        <source>Moment A</source>
        <translation>Momento A</translation>
    </message>
    <message>
        <source>now, or a time to go to</source>
        <translation>ahora, o una hora a la que ir</translation>
    </message>
    <message>
        <source>Type 10:58, 10:58:41.204 or 2026-11-26 10:58:41 and press Enter</source>
        <translation>Escriba 10:58, 10:58:41.204 o 2026-11-26 10:58:41 y pulse Intro</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Intercambiar A y B</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Copiar parche</translation>
    </message>
    <message>
        <source>Restore as patch...</source>
        <translation>Restaurar como parche...</translation>
    </message>
    <message>
        <source>The past cannot be read: %1</source>
        <translation>El pasado no se puede leer: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 10:58, 10:58:41.204 or 2026-11-26 10:58:41</source>
        <translation>&quot;%1&quot; no es una hora: escriba 10:58, 10:58:41.204 o 2026-11-26 10:58:41</translation>
    </message>
    <message>
        <source>Nothing is kept before %1</source>
        <translation>No se guarda nada anterior a %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>A  %1</source>
        <translation>A  %1</translation>
    </message>
    <message>
        <source>→  B  %1</source>
        <translation>→  B  %1</translation>
    </message>
    <message>
        <source>the twin was not there, or is not known before %1</source>
        <translation>el gemelo no existía, o no se conoce antes de %1</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>Tags and desired are now as they were at A</source>
        <translation>Etiquetas y deseadas están ahora como estaban en A</translation>
    </message>
    <message>
        <source>Restore A</source>
        <translation>Restaurar A</translation>
    </message>
</context>
<context>
    <name>app::HubControl</name>
    <message>
        <source>Export CA certificate</source>
        <translation>Exportar certificado de la CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificados (*.pem *.crt)</translation>
    </message>
    <message>
        <source>The certificate was not exported</source>
        <translation>El certificado no se exportó</translation>
    </message>
</context>
<context>
    <name>app::HubForm</name>
    <message>
        <source>Hub address</source>
        <translation>Dirección del hub</translation>
    </message>
    <message>
        <source>Address and ports...</source>
        <translation>Dirección y puertos...</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nombre de host</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the host name</source>
        <translation>Copiar el nombre de host</translation>
    </message>
    <message>
        <source>MQTT, TLS</source>
        <translation>MQTT, TLS</translation>
    </message>
    <message>
        <source>MQTT, WebSocket</source>
        <translation>MQTT, WebSocket</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Copy the port of %1</source>
        <translation>Copiar el puerto de %1</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>the hub&apos;s own certificate authority</source>
        <translation>la autoridad de certificación propia del hub</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de la CA</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Copy the path of the CA file</source>
        <translation>Copiar la ruta del archivo de la CA</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy certificate</source>
        <translation>Copiar certificado</translation>
    </message>
    <message>
        <source>Export CA file...</source>
        <translation>Exportar archivo de la CA...</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>solo este equipo</translation>
    </message>
    <message>
        <source>open to the network</source>
        <translation>abierto a la red</translation>
    </message>
    <message>
        <source>Use port %1 instead</source>
        <translation>Usar el puerto %1 en su lugar</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>no libre</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>made when the servers start</source>
        <translation>se crea cuando los servidores arrancan</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>AMQP, services</source>
        <translation>AMQP, servicios</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>app::IdentityForm</name>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>New device...</source>
        <translation>Nuevo dispositivo...</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Entra con</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Cadena de conexión</translation>
    </message>
    <message>
        <source>the key is kept with the workspace</source>
        <translation>la clave se guarda con el espacio de trabajo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Shared key of the policy iothubowner</source>
        <translation>Clave compartida de la directiva iothubowner</translation>
    </message>
    <message>
        <source>Shared key</source>
        <translation>Clave compartida</translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation>Certificado X.509</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>Devices that are there already</source>
        <translation>Dispositivos que ya existen</translation>
    </message>
    <message>
        <source>Only new devices: one that is there already is a problem</source>
        <translation>Solo dispositivos nuevos: uno que ya existe es un problema</translation>
    </message>
    <message>
        <source>Merge the file into devices that are there already</source>
        <translation>Fusionar el archivo en los dispositivos que ya existen</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Problemas del archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Checking the file...</source>
        <translation>Comprobando el archivo...</translation>
    </message>
    <message>
        <source>The file is fine: %1 new, %2 to update.</source>
        <translation>El archivo está bien: %1 nuevos, %2 por actualizar.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems. Nothing is imported until the file is mended.</source>
        <translation>
            <numerusform>%n problema. No se importa nada hasta que se corrija el archivo.</numerusform>
            <numerusform>%n problemas. No se importa nada hasta que se corrija el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Not everything was imported</source>
        <translation>No se importó todo</translation>
    </message>
    <message numerus="yes">
        <source>Replace tags or desired properties of %n devices?</source>
        <translation>
            <numerusform>¿Reemplazar los tags o las propiedades deseadas de %n dispositivo?</numerusform>
            <numerusform>¿Reemplazar los tags o las propiedades deseadas de %n dispositivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are there already. What the file names is put in place of what each of them has now; the rest stays. An import is no job: it cannot be undone as a whole.</source>
        <translation>Ya existen. Lo que el archivo nombra ocupa el lugar de lo que cada uno tiene ahora; lo demás se queda. Una importación no es un trabajo: no se puede deshacer en conjunto.</translation>
    </message>
</context>
<context>
    <name>app::InboxModel</name>
    <message>
        <source>taken by the device</source>
        <translation>tomado por el dispositivo</translation>
    </message>
    <message>
        <source>expired in the queue</source>
        <translation>caducado en la cola</translation>
    </message>
    <message>
        <source>given back too often</source>
        <translation>devuelto demasiadas veces</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>rechazado por el dispositivo</translation>
    </message>
    <message>
        <source>purged from the queue</source>
        <translation>purgado de la cola</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>Message %1, %2</source>
        <translation>Mensaje %1, %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>received, to be settled until %1</source>
        <translation>recibido, por resolver hasta %1</translation>
    </message>
    <message>
        <source>, delivery %1 of %2</source>
        <translation>, entrega %1 de %2</translation>
    </message>
    <message>
        <source>, expires %1</source>
        <translation>, caduca %1</translation>
    </message>
    <message>
        <source>Feedback on %1</source>
        <translation>Respuesta sobre %1</translation>
    </message>
    <message>
        <source>Feedback on %1, %2</source>
        <translation>Respuesta sobre %1, %2</translation>
    </message>
    <message>
        <source>%1; waits for the sender</source>
        <translation>%1; espera al remitente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>app::InboxView</name>
    <message>
        <source>Inbox of the device</source>
        <translation>Buzón del dispositivo</translation>
    </message>
    <message>
        <source>Messages that wait for the device</source>
        <translation>Mensajes que esperan al dispositivo</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>As the device: takes the oldest message that waits, for a minute</source>
        <translation>Como dispositivo: toma el mensaje más antiguo en espera, durante un minuto</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>As the device: it is done, the message leaves the queue</source>
        <translation>Como dispositivo: hecho, el mensaje sale de la cola</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>As the device: it cannot be used, the message leaves the queue</source>
        <translation>Como dispositivo: no sirve, el mensaje sale de la cola</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>As the device: gives it back, it waits again</source>
        <translation>Como dispositivo: lo devuelve, vuelve a esperar</translation>
    </message>
    <message>
        <source>Read feedback</source>
        <translation>Leer las respuestas</translation>
    </message>
    <message>
        <source>As the sender: the feedback leaves the queue</source>
        <translation>Como remitente: las respuestas salen de la cola</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>completado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>devuelto</translation>
    </message>
    <message>
        <source>No message is free to be received.</source>
        <translation>Ningún mensaje está libre para recibirse.</translation>
    </message>
    <message>
        <source>Message %1 is received; it is to be settled within a minute.</source>
        <translation>El mensaje %1 se ha recibido; hay que resolverlo en un minuto.</translation>
    </message>
    <message>
        <source>Message %1 is %2.</source>
        <translation>El mensaje %1 está %2.</translation>
    </message>
    <message numerus="yes">
        <source>Feedback on %n messages is read.</source>
        <translation>
            <numerusform>La respuesta sobre %n mensaje está leída.</numerusform>
            <numerusform>Las respuestas sobre %n mensajes están leídas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::IncomingBar</name>
    <message>
        <source>Take newer base</source>
        <translation>Tomar la base más nueva</translation>
    </message>
    <message>
        <source>The device was made again</source>
        <translation>El dispositivo se creó de nuevo</translation>
    </message>
    <message>
        <source>1 change came in</source>
        <translation>Llegó 1 cambio</translation>
    </message>
    <message>
        <source>%1 changes came in</source>
        <translation>Llegaron %1 cambios</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Mend the text first</source>
        <translation>Arregle primero el texto</translation>
    </message>
</context>
<context>
    <name>app::IssueWords</name>
    <message>
        <source>acknowledgement malformed</source>
        <translation>confirmación mal formada</translation>
    </message>
    <message>
        <source>%1: the acknowledgement is not whole. %2</source>
        <translation>%1: la confirmación no está completa. %2</translation>
    </message>
    <message>
        <source>A writable property is reported as an object with value, ac and av, and ad if there is more to say.</source>
        <translation>Una propiedad que se puede escribir se notifica como objeto con value, ac y av, y ad si hay más que decir.</translation>
    </message>
    <message>
        <source>Let the device report all of value, ac (a number) and av (the version it answers).</source>
        <translation>Haga que el dispositivo notifique value, ac (un número) y av (la versión a la que responde).</translation>
    </message>
    <message>
        <source>acknowledgement missing</source>
        <translation>falta la confirmación</translation>
    </message>
    <message>
        <source>%1: the device reports the plain value of a writable property</source>
        <translation>%1: el dispositivo notifica el valor simple de una propiedad que se puede escribir</translation>
    </message>
    <message>
        <source>A writable property is reported as an object with value, ac and av, so that a service sees what became of its wish.</source>
        <translation>Una propiedad que se puede escribir se notifica como objeto con value, ac y av, para que un servicio vea qué fue de su deseo.</translation>
    </message>
    <message>
        <source>Let the device wrap the value into an acknowledgement.</source>
        <translation>Haga que el dispositivo envuelva el valor en una confirmación.</translation>
    </message>
    <message>
        <source>acknowledgement of a read-only property</source>
        <translation>confirmación de una propiedad de solo lectura</translation>
    </message>
    <message>
        <source>%1: the device acknowledges a property that nobody can write</source>
        <translation>%1: el dispositivo confirma una propiedad que nadie puede escribir</translation>
    </message>
    <message>
        <source>A read-only property is reported as its plain value.</source>
        <translation>Una propiedad de solo lectura se notifica con su valor simple.</translation>
    </message>
    <message>
        <source>Let the device report the value alone, or make the property writable in the model.</source>
        <translation>Haga que el dispositivo notifique solo el valor, o que la propiedad se pueda escribir en el modelo.</translation>
    </message>
    <message>
        <source>component marker missing</source>
        <translation>falta la marca de componente</translation>
    </message>
    <message>
        <source>%1: the component does not say that it is one</source>
        <translation>%1: el componente no dice que lo es</translation>
    </message>
    <message>
        <source>Every component carries &quot;__t&quot;: &quot;c&quot;, in each desired and each reported patch.</source>
        <translation>Todo componente lleva &quot;__t&quot;: &quot;c&quot;, en cada parche de deseadas y de notificadas.</translation>
    </message>
    <message>
        <source>Send the marker along with the values of the component.</source>
        <translation>Envíe la marca junto con los valores del componente.</translation>
    </message>
    <message>
        <source>component not in the model</source>
        <translation>componente que no está en el modelo</translation>
    </message>
    <message>
        <source>%1: the model has no component of this name</source>
        <translation>%1: el modelo no tiene ningún componente con este nombre</translation>
    </message>
    <message>
        <source>A component of the twin is one of the components that the interface of its model has.</source>
        <translation>Un componente del gemelo es uno de los componentes que tiene la interfaz de su modelo.</translation>
    </message>
    <message>
        <source>Correct the name, or add the component to a new version of the model.</source>
        <translation>Corrija el nombre o añada el componente a una versión nueva del modelo.</translation>
    </message>
    <message>
        <source>desired value of a read-only property</source>
        <translation>valor deseado de una propiedad de solo lectura</translation>
    </message>
    <message>
        <source>%1: a service asks for a value that the device decides alone</source>
        <translation>%1: un servicio pide un valor que decide solo el dispositivo</translation>
    </message>
    <message>
        <source>Only properties that are writable in the model have desired values.</source>
        <translation>Solo las propiedades que se pueden escribir en el modelo tienen valores deseados.</translation>
    </message>
    <message>
        <source>Take the value out of the desired properties, or make the property writable in the model.</source>
        <translation>Saque el valor de las propiedades deseadas o haga que la propiedad se pueda escribir en el modelo.</translation>
    </message>
    <message>
        <source>name not possible in a model</source>
        <translation>nombre imposible en un modelo</translation>
    </message>
    <message>
        <source>%1: no model can have a property of this name</source>
        <translation>%1: ningún modelo puede tener una propiedad con este nombre</translation>
    </message>
    <message>
        <source>A name in a model is a letter, then letters, digits and underscores, up to 64.</source>
        <translation>Un nombre en un modelo es una letra y después letras, dígitos y guiones bajos, hasta 64.</translation>
    </message>
    <message>
        <source>Take another name, in the device and in the model.</source>
        <translation>Use otro nombre, en el dispositivo y en el modelo.</translation>
    </message>
    <message>
        <source>property marked as a component</source>
        <translation>propiedad marcada como componente</translation>
    </message>
    <message>
        <source>%1: a property carries the marker of a component</source>
        <translation>%1: una propiedad lleva la marca de un componente</translation>
    </message>
    <message>
        <source>Only components carry &quot;__t&quot;: &quot;c&quot;.</source>
        <translation>Solo los componentes llevan &quot;__t&quot;: &quot;c&quot;.</translation>
    </message>
    <message>
        <source>Take the marker out of the property.</source>
        <translation>Quite la marca de la propiedad.</translation>
    </message>
    <message>
        <source>property not in the model</source>
        <translation>propiedad que no está en el modelo</translation>
    </message>
    <message>
        <source>%1: the model has no property of this name</source>
        <translation>%1: el modelo no tiene ninguna propiedad con este nombre</translation>
    </message>
    <message>
        <source>A property of the twin is one of the properties that the interface of its model has.</source>
        <translation>Una propiedad del gemelo es una de las propiedades que tiene la interfaz de su modelo.</translation>
    </message>
    <message>
        <source>Correct the name, remove the value, or add the property to a new version of the model.</source>
        <translation>Corrija el nombre, quite el valor o añada la propiedad a una versión nueva del modelo.</translation>
    </message>
    <message>
        <source>value fits the schema</source>
        <translation>el valor cumple el esquema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A value is an instance of the schema that the model gives for the property.</source>
        <translation>Un valor es una instancia del esquema que el modelo da a la propiedad.</translation>
    </message>
    <message>
        <source>Send a value of that schema.</source>
        <translation>Envíe un valor de ese esquema.</translation>
    </message>
    <message>
        <source>command not in the model</source>
        <translation>comando que no está en el modelo</translation>
    </message>
    <message>
        <source>%1: the model has no command of this name</source>
        <translation>%1: el modelo no tiene ningún comando con este nombre</translation>
    </message>
    <message>
        <source>A command is one of those that the interface of the device&apos;s model has.</source>
        <translation>Un comando es uno de los que tiene la interfaz del modelo del dispositivo.</translation>
    </message>
    <message>
        <source>Correct the name, or add the command to a new version of the model.</source>
        <translation>Corrija el nombre o añada el comando a una versión nueva del modelo.</translation>
    </message>
    <message>
        <source>request fits the schema</source>
        <translation>la petición cumple el esquema</translation>
    </message>
    <message>
        <source>%1: the request: %2</source>
        <translation>%1: la petición: %2</translation>
    </message>
    <message>
        <source>A request is an instance of the schema that the model gives for the command.</source>
        <translation>Una petición es una instancia del esquema que el modelo da al comando.</translation>
    </message>
    <message>
        <source>Send a request of that schema.</source>
        <translation>Envíe una petición de ese esquema.</translation>
    </message>
    <message>
        <source>answer fits the schema</source>
        <translation>la respuesta cumple el esquema</translation>
    </message>
    <message>
        <source>%1: the answer: %2</source>
        <translation>%1: la respuesta: %2</translation>
    </message>
    <message>
        <source>An answer is an instance of the schema that the model gives for the command.</source>
        <translation>Una respuesta es una instancia del esquema que el modelo da al comando.</translation>
    </message>
    <message>
        <source>Let the device answer with a value of that schema.</source>
        <translation>Haga que el dispositivo responda con un valor de ese esquema.</translation>
    </message>
    <message>
        <source>telemetry fits the schema</source>
        <translation>la telemetría cumple el esquema</translation>
    </message>
    <message>
        <source>Telemetry is an instance of the schema that the model gives for it.</source>
        <translation>La telemetría es una instancia del esquema que el modelo le da.</translation>
    </message>
    <message>
        <source>Let the device send a value of that schema.</source>
        <translation>Haga que el dispositivo envíe un valor de ese esquema.</translation>
    </message>
    <message>
        <source>telemetry not in the model</source>
        <translation>telemetría que no está en el modelo</translation>
    </message>
    <message>
        <source>%1: the model has no telemetry of this name</source>
        <translation>%1: el modelo no tiene ninguna telemetría con este nombre</translation>
    </message>
    <message>
        <source>What a device sends is telemetry that the interface of its model has.</source>
        <translation>Lo que envía un dispositivo es telemetría que tiene la interfaz de su modelo.</translation>
    </message>
    <message>
        <source>Correct the name, or add the telemetry to a new version of the model.</source>
        <translation>Corrija el nombre o añada la telemetría a una versión nueva del modelo.</translation>
    </message>
    <message>
        <source>depth close to the limit</source>
        <translation>profundidad cerca del límite</translation>
    </message>
    <message>
        <source>Values of a twin may lie ten levels deep.</source>
        <translation>Los valores de un gemelo pueden tener diez niveles de profundidad.</translation>
    </message>
    <message>
        <source>Store flatter values before the hub refuses a deeper one.</source>
        <translation>Guarde valores más planos antes de que el hub rechace uno más profundo.</translation>
    </message>
    <message>
        <source>size close to the limit</source>
        <translation>tamaño cerca del límite</translation>
    </message>
    <message>
        <source>Tags may have 8 KB, desired and reported properties 32 KB each.</source>
        <translation>Las etiquetas pueden tener 8 KB; las propiedades deseadas y notificadas, 32 KB cada una.</translation>
    </message>
    <message>
        <source>Store less before the hub refuses more.</source>
        <translation>Guarde menos antes de que el hub rechace más.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n vez)</numerusform>
            <numerusform>%1 (%n veces)</numerusform>
        </translation>
    </message>
    <message>
        <source>too many or too few relationships</source>
        <translation>demasiadas o muy pocas relaciones</translation>
    </message>
    <message>
        <source>%1: the number of these relationships is not as the model says</source>
        <translation>%1: el número de estas relaciones no es como dice el modelo</translation>
    </message>
    <message>
        <source>A twin has as many relationships of a name as minMultiplicity and maxMultiplicity allow.</source>
        <translation>Un gemelo tiene tantas relaciones de un nombre como permiten minMultiplicity y maxMultiplicity.</translation>
    </message>
    <message>
        <source>Delete or create relationships until the number fits.</source>
        <translation>Elimine o cree relaciones hasta que el número encaje.</translation>
    </message>
    <message>
        <source>relationship property not in the model</source>
        <translation>propiedad de relación que no está en el modelo</translation>
    </message>
    <message>
        <source>%1: the relationship has a property that the model does not know</source>
        <translation>%1: la relación tiene una propiedad que el modelo no conoce</translation>
    </message>
    <message>
        <source>A relationship has the properties that the model gives it.</source>
        <translation>Una relación tiene las propiedades que le da el modelo.</translation>
    </message>
    <message>
        <source>Remove the property, or add it to a new version of the model.</source>
        <translation>Quite la propiedad o añádala a una versión nueva del modelo.</translation>
    </message>
    <message>
        <source>relationship property fits the schema</source>
        <translation>la propiedad de relación cumple el esquema</translation>
    </message>
    <message>
        <source>A property of a relationship is an instance of the schema that the model gives for it.</source>
        <translation>Una propiedad de una relación es una instancia del esquema que el modelo le da.</translation>
    </message>
    <message>
        <source>Write a value of that schema.</source>
        <translation>Escriba un valor de ese esquema.</translation>
    </message>
    <message>
        <source>target of the relationship</source>
        <translation>destino de la relación</translation>
    </message>
    <message>
        <source>%1: the relationship leads to a twin of another model than it may</source>
        <translation>%1: la relación lleva a un gemelo de otro modelo que el permitido</translation>
    </message>
    <message>
        <source>A relationship leads to twins of the model that its target names.</source>
        <translation>Una relación lleva a gemelos del modelo que nombra su destino.</translation>
    </message>
    <message>
        <source>Lead the relationship to a twin of that model.</source>
        <translation>Lleve la relación a un gemelo de ese modelo.</translation>
    </message>
    <message>
        <source>relationship not in the model</source>
        <translation>relación que no está en el modelo</translation>
    </message>
    <message>
        <source>%1: the model has no relationship of this name</source>
        <translation>%1: el modelo no tiene ninguna relación con este nombre</translation>
    </message>
    <message>
        <source>A relationship is one of those that the interface of the twin&apos;s model has.</source>
        <translation>Una relación es una de las que tiene la interfaz del modelo del gemelo.</translation>
    </message>
    <message>
        <source>Correct the name, or add the relationship to a new version of the model.</source>
        <translation>Corrija el nombre o añada la relación a una versión nueva del modelo.</translation>
    </message>
</context>
<context>
    <name>app::JobDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>app::Jobs</name>
    <message>
        <source>scheduled</source>
        <translation>programado</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>método %1</translation>
    </message>
    <message>
        <source>take changes back</source>
        <translation>revertir cambios</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>actualizar %1</translation>
    </message>
</context>
<context>
    <name>app::JobsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>todos los dispositivos</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>app::JobsPane</name>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>No jobs yet. Choose devices in the fleet to update them or to call a command of each.</source>
        <translation>Aún no hay trabajos. Elija dispositivos en la flota para actualizarlos o invocar un comando de cada uno.</translation>
    </message>
    <message>
        <source>What the job did to each device</source>
        <translation>Lo que el trabajo hizo en cada dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%n trabajo en curso</numerusform>
            <numerusform>%n trabajos en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>The job could not be cancelled</source>
        <translation>No se pudo cancelar el trabajo</translation>
    </message>
</context>
<context>
    <name>app::LanesDelegate</name>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
</context>
<context>
    <name>app::LanesHead</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
</context>
<context>
    <name>app::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>It counts when Twinscope is started the next time.</source>
        <translation>Vale cuando Twinscope se inicie la próxima vez.</translation>
    </message>
</context>
<context>
    <name>app::LogicalTwinForm</name>
    <message>
        <source>Logical twin %1</source>
        <translation>Gemelo lógico %1</translation>
    </message>
    <message>
        <source>New logical twin</source>
        <translation>Nuevo gemelo lógico</translation>
    </message>
    <message>
        <source>for example floor-3</source>
        <translation>por ejemplo planta-3</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id.</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>Properties and components</source>
        <translation>Propiedades y componentes</translation>
    </message>
    <message>
        <source>There is a device or a twin with this name.</source>
        <translation>Ya hay un dispositivo o un gemelo con este nombre.</translation>
    </message>
    <message>
        <source>No source has this model, so the twin is not judged.</source>
        <translation>Ningún origen tiene este modelo, así que el gemelo no se juzga.</translation>
    </message>
</context>
<context>
    <name>app::LogicalTwinsModel</name>
    <message numerus="yes">
        <source>%1: %n issues</source>
        <translation>
            <numerusform>%1: %n incidencia</numerusform>
            <numerusform>%1: %n incidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Gemelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>app::MachineEditor</name>
    <message>
        <source>There is no change of the chart to take back.</source>
        <translation>No hay ningún cambio del diagrama que deshacer.</translation>
    </message>
    <message>
        <source>The last change of the chart cannot be taken back: the same was changed elsewhere.</source>
        <translation>El último cambio del diagrama no se puede deshacer: lo mismo se cambió en otro lugar.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>The hub cannot save any more</source>
        <translation>El hub ya no puede guardar</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Espacio de trabajo de demostración</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>app::MendOffer</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commas too many</source>
        <translation>
            <numerusform>%n coma de más</numerusform>
            <numerusform>%n comas de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in single quotes</source>
        <translation>
            <numerusform>%n texto entre comillas simples</numerusform>
            <numerusform>%n textos entre comillas simples</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names without quotes</source>
        <translation>
            <numerusform>%n nombre sin comillas</numerusform>
            <numerusform>%n nombres sin comillas</numerusform>
        </translation>
    </message>
    <message>
        <source>No JSON yet: %1, the first at line %2, column %3</source>
        <translation>Aún no es JSON: %1, el primero en la línea %2, columna %3</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Arreglar</translation>
    </message>
    <message>
        <source>Mend the JSON text</source>
        <translation>Arreglar el texto JSON</translation>
    </message>
</context>
<context>
    <name>app::MenuCorner</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>app::MergePanel</name>
    <message>
        <source>Take over</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Volver a la edición</translation>
    </message>
    <message>
        <source>Apply merged</source>
        <translation>Aplicar lo combinado</translation>
    </message>
    <message>
        <source>The twin was written once after you began to edit</source>
        <translation>El gemelo se escribió una vez después de que usted empezara a editar</translation>
    </message>
    <message>
        <source>The twin was written %1 times after you began to edit</source>
        <translation>El gemelo se escribió %1 veces después de que usted empezara a editar</translation>
    </message>
    <message>
        <source>Your draft is kept as it was</source>
        <translation>Su borrador se conserva como estaba</translation>
    </message>
    <message>
        <source>Draft safe on disk: %1</source>
        <translation>Borrador a salvo en el disco: %1</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mío</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>≠ One place was changed here and by somebody else</source>
        <translation>≠ Un lugar lo cambió usted y otra persona</translation>
    </message>
    <message>
        <source>≠ %1 places were changed here and by somebody else</source>
        <translation>≠ %1 lugares los cambió usted y otra persona</translation>
    </message>
    <message>
        <source>One place merged by itself</source>
        <translation>Un lugar combinado por sí solo</translation>
    </message>
    <message>
        <source>%1 places merged by themselves</source>
        <translation>%1 lugares combinados por sí solos</translation>
    </message>
    <message>
        <source>their paths do not meet</source>
        <translation>sus rutas no se cruzan</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Todo lo de otros</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Todo lo mío</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, de otros: %2</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, mío: %2</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>de otros</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>mío</translation>
    </message>
    <message>
        <source>both the same</source>
        <translation>ambos iguales</translation>
    </message>
    <message>
        <source>Patch to be sent</source>
        <translation>Parche que se enviará</translation>
    </message>
    <message>
        <source>The merged values become your draft; nothing is sent</source>
        <translation>Los valores combinados pasan a ser su borrador; no se envía nada</translation>
    </message>
    <message>
        <source>Sends the patch, if nobody writes before it</source>
        <translation>Envía el parche, si nadie escribe antes</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>✓ mine, chosen</source>
        <translation>✓ lo mío, elegido</translation>
    </message>
    <message>
        <source>✓ theirs, chosen</source>
        <translation>✓ lo de otros, elegido</translation>
    </message>
    <message>
        <source>Nothing is left to send: the twin holds it already</source>
        <translation>No queda nada que enviar: el gemelo ya lo tiene</translation>
    </message>
    <message>
        <source>Sends %1 of your %2 changes and notifies the device</source>
        <translation>Envía %1 de sus %2 cambios y avisa al dispositivo</translation>
    </message>
    <message>
        <source>Sends %1 of your %2 changes; the device hears nothing, tags are not its own</source>
        <translation>Envía %1 de sus %2 cambios; el dispositivo no se entera, las etiquetas no son suyas</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>De otros</translation>
    </message>
    <message>
        <source>choose one side, or write a third value</source>
        <translation>elija un lado o escriba un tercer valor</translation>
    </message>
    <message>
        <source>where your draft began</source>
        <translation>donde empezó su borrador</translation>
    </message>
    <message>
        <source>version %1, on the hub</source>
        <translation>versión %1, en el hub</translation>
    </message>
    <message>
        <source>draft of this window</source>
        <translation>borrador de esta ventana</translation>
    </message>
    <message>
        <source>what the twin will hold</source>
        <translation>lo que contendrá el gemelo</translation>
    </message>
    <message>
        <source>%1, merged: JSON</source>
        <translation>%1, combinado: JSON</translation>
    </message>
    <message>
        <source>What the twin will hold; write another value, as JSON, if neither side is right</source>
        <translation>Lo que contendrá el gemelo; escriba otro valor, en JSON, si ningún lado es correcto</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Notifies</source>
        <translation>Notifica</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Vuelta atrás</translation>
    </message>
    <message>
        <source>Undo sends the inverse patch, if the etag still fits</source>
        <translation>Deshacer envía el parche inverso, si el etag aún coincide</translation>
    </message>
    <message>
        <source>%1: theirs kept</source>
        <translation>%1: se mantiene el suyo</translation>
    </message>
    <message>
        <source>%1: already so on the hub</source>
        <translation>%1: ya está así en el hub</translation>
    </message>
    <message>
        <source>%1 of your %2 changes</source>
        <translation>%1 de sus %2 cambios</translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <translation>no se omite nada</translation>
    </message>
    <message>
        <source>nobody: tags are not the device&apos;s</source>
        <translation>a nadie: las etiquetas no son del dispositivo</translation>
    </message>
    <message>
        <source>tags %1, desired %2</source>
        <translation>tags %1, desired %2</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <source>✓ a third value</source>
        <translation>✓ un tercer valor</translation>
    </message>
    <message numerus="yes">
        <source>%n values unchanged on both sides</source>
        <translation>
            <numerusform>%n valor sin cambios en ambos lados</numerusform>
            <numerusform>%n valores sin cambios en ambos lados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MessagesPane</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Aún no se envió nada</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>Save template...</source>
        <translation>Guardar plantilla...</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Quitar plantilla</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>Direct method</source>
        <translation>Método directo</translation>
    </message>
    <message>
        <source>Message to the device</source>
        <translation>Mensaje al dispositivo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Method, for example reboot</source>
        <translation>Método, por ejemplo reboot</translation>
    </message>
    <message>
        <source>Seconds that the device may take</source>
        <translation>Segundos que puede tardar el dispositivo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Properties: name=value; name=value</source>
        <translation>Propiedades: nombre=valor; nombre=valor</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Id. de mensaje</translation>
    </message>
    <message>
        <source>Feedback that is wanted</source>
        <translation>Confirmación que se desea</translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation>sin confirmación</translation>
    </message>
    <message>
        <source>when taken</source>
        <translation>si se toma</translation>
    </message>
    <message>
        <source>when not taken</source>
        <translation>si no se toma</translation>
    </message>
    <message>
        <source>any feedback</source>
        <translation>cualquier confirmación</translation>
    </message>
    <message>
        <source>Seconds until the message expires</source>
        <translation>Segundos hasta que caduca el mensaje</translation>
    </message>
    <message>
        <source>Answer of the device</source>
        <translation>Respuesta del dispositivo</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Lo que se envió</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Invocar</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Payload of the method, JSON</source>
        <translation>Carga del método, JSON</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>Cuerpo del mensaje</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Nombre de la plantilla:</translation>
    </message>
    <message>
        <source>Send to the device</source>
        <translation>Enviar al dispositivo</translation>
    </message>
    <message>
        <source>Mailbox of the device</source>
        <translation>Buzón del dispositivo</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Send, or the mailbox of the device</source>
        <translation>Enviar, o el buzón del dispositivo</translation>
    </message>
    <message>
        <source> s to answer</source>
        <translation> s para responder</translation>
    </message>
    <message>
        <source>Seconds that a device which is not there may take to connect</source>
        <translation>Segundos que puede tardar en conectarse un dispositivo que no está</translation>
    </message>
    <message>
        <source> s to connect</source>
        <translation> s para conectarse</translation>
    </message>
</context>
<context>
    <name>app::ModelCheck</name>
    <message>
        <source>%1 is not at hand: no source has it.</source>
        <translation>%1 no está disponible: ningún origen lo tiene.</translation>
    </message>
</context>
<context>
    <name>app::ModelDocument</name>
    <message>
        <source>Views of the model</source>
        <translation>Vistas del modelo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Tree + text</source>
        <translation>Árbol + texto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Form of the model</source>
        <translation>Forma del modelo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>What uses the model</source>
        <translation>Qué usa el modelo</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>cambiado, sin guardar</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>%1 B of %2 MiB</source>
        <translation>%1 B de %2 MiB</translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>Versiones (%1)</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modelo %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>dispositivo %1</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 de %2 dispositivos</translation>
    </message>
    <message>
        <source>Used by (%1)</source>
        <translation>Usado por (%1)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 no se guardó</translation>
    </message>
    <message>
        <source>not at hand: no source has it</source>
        <translation>no disponible: ningún origen lo tiene</translation>
    </message>
    <message>
        <source>Thing Model</source>
        <translation>Thing Model</translation>
    </message>
    <message>
        <source>Thing Model of the W3C</source>
        <translation>Thing Model del W3C</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>nuevo, sin guardar</translation>
    </message>
    <message>
        <source>Left out of the guess: %1</source>
        <translation>Fuera de la deducción: %1</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Guardar modelo</translation>
    </message>
    <message>
        <source>Models (*.json)</source>
        <translation>Modelos (*.json)</translation>
    </message>
    <message>
        <source>Models that need it: %1.</source>
        <translation>Modelos que lo necesitan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have it.</source>
        <translation>
            <numerusform>%n dispositivo lo tiene.</numerusform>
            <numerusform>%n dispositivos lo tienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete %1 from the disk?</source>
        <translation>¿Eliminar %1 del disco?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 no se eliminó</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
</context>
<context>
    <name>app::ModelGraph</name>
    <message>
        <source>extends</source>
        <translation>extiende</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>not at hand</source>
        <translation>no disponible</translation>
    </message>
</context>
<context>
    <name>app::ModelGraphPane</name>
    <message>
        <source>Graph of the model</source>
        <translation>Grafo del modelo</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Ctrl+0 shows it at 100 %, Ctrl with plus and minus zooms</source>
        <translation>Ctrl+0 lo muestra al 100 %, Ctrl con más y menos cambia la escala</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>Guardar imagen...</translation>
    </message>
    <message>
        <source>extends %1</source>
        <translation>extiende %1</translation>
    </message>
    <message>
        <source>components %1</source>
        <translation>componentes %1</translation>
    </message>
    <message>
        <source>relationships %1</source>
        <translation>relaciones %1</translation>
    </message>
    <message>
        <source>%1 of %2 models</source>
        <translation>%1 de %2 modelos</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
</context>
<context>
    <name>app::ModelHeader</name>
    <message>
        <source>Picture of the model</source>
        <translation>Imagen del modelo</translation>
    </message>
</context>
<context>
    <name>app::ModelListModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo models</source>
        <translation>Modelos de demostración</translation>
    </message>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>Origen %1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>built in, read-only</source>
        <translation>integrado, solo lectura</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modelo</numerusform>
            <numerusform>%n modelos</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message numerus="yes">
        <source>%n in cache</source>
        <translation>
            <numerusform>%n en caché</numerusform>
            <numerusform>%n en caché</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>de hace %n día</numerusform>
            <numerusform>de hace %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelNote</name>
    <message>
        <source>Ask the web sources</source>
        <translation>Preguntar a los orígenes web</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir origen</translation>
    </message>
    <message>
        <source>No source has this model, so its twins are shown as they are and not judged.</source>
        <translation>Ningún origen tiene este modelo, así que sus gemelos se muestran como son y no se juzgan.</translation>
    </message>
    <message>
        <source>Infer it from %1</source>
        <translation>Inferirlo de %1</translation>
    </message>
</context>
<context>
    <name>app::ModelRows</name>
    <message>
        <source>interface</source>
        <translation>interfaz</translation>
    </message>
    <message>
        <source>%1 own</source>
        <translation>%1 propios</translation>
    </message>
    <message>
        <source>%1 own, %2 inherited</source>
        <translation>%1 propios, %2 heredados</translation>
    </message>
    <message>
        <source>inherited, resolved</source>
        <translation>heredado, resuelto</translation>
    </message>
    <message>
        <source>inherited, not at hand</source>
        <translation>heredado, no disponible</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>request</source>
        <translation>petición</translation>
    </message>
    <message>
        <source>response</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>any twin</source>
        <translation>cualquier gemelo</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relación</translation>
    </message>
    <message>
        <source>component, resolved</source>
        <translation>componente, resuelto</translation>
    </message>
    <message>
        <source>component, not at hand</source>
        <translation>componente, no disponible</translation>
    </message>
    <message numerus="yes">
        <source>enum, %n values</source>
        <translation>
            <numerusform>enumeración, %n valor</numerusform>
            <numerusform>enumeración, %n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>object, %n fields</source>
        <translation>
            <numerusform>objeto, %n campo</numerusform>
            <numerusform>objeto, %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>matriz de %1</translation>
    </message>
    <message>
        <source>map of %1</source>
        <translation>mapa de %1</translation>
    </message>
</context>
<context>
    <name>app::ModelTextPane</name>
    <message>
        <source>DTDL text</source>
        <translation>Texto DTDL</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelTreeModel</name>
    <message>
        <source>faulty</source>
        <translation>con fallos</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Semantic type, unit</source>
        <translation>Tipo semántico, unidad</translation>
    </message>
</context>
<context>
    <name>app::ModelTreePane</name>
    <message>
        <source>telemetry</source>
        <translation>telemetría</translation>
    </message>
    <message>
        <source>property</source>
        <translation>propiedad</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>se puede escribir</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>component</source>
        <translation>componente</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relación</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>app::ModelVersions</name>
    <message>
        <source>Versions of the model</source>
        <translation>Versiones del modelo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Versión más nueva</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Twins of the older version</source>
        <translation>Gemelos de la versión anterior</translation>
    </message>
    <message>
        <source>%1   shown</source>
        <translation>%1   mostrado</translation>
    </message>
    <message>
        <source>There is one version only.</source>
        <translation>Hay una sola versión.</translation>
    </message>
    <message>
        <source>Choose two versions.</source>
        <translation>Elija dos versiones.</translation>
    </message>
    <message>
        <source>%1 is not valid: nothing can be compared.</source>
        <translation>%1 no es válido: no se puede comparar nada.</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>sin diferencias</translation>
    </message>
    <message>
        <source>breaking: %1, compatible: %2</source>
        <translation>incompatibles: %1, compatibles: %2</translation>
    </message>
    <message>
        <source>No twin has %1.</source>
        <translation>Ningún gemelo tiene %1.</translation>
    </message>
    <message>
        <source>%1 of the first %2 of %3 twins of %4 fit %5 as they are.</source>
        <translation>%1 de los primeros %2 de %3 gemelos de %4 cumplen %5 tal como están.</translation>
    </message>
    <message>
        <source>%1 of %2 twins of %3 fit %4 as they are. A device takes the newer model when it announces it.</source>
        <translation>%1 de %2 gemelos de %3 cumplen %4 tal como están. Un dispositivo toma el modelo más nuevo cuando lo anuncia.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n logical twins</source>
        <translation>
            <numerusform>Mover %n gemelo lógico</numerusform>
            <numerusform>Mover %n gemelos lógicos</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cumple</translation>
    </message>
    <message>
        <source>Their model becomes %1; their values stay as they are.</source>
        <translation>Su modelo pasa a ser %1; sus valores quedan como están.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>%1 was not moved</source>
        <translation>%1 no se movió</translation>
    </message>
</context>
<context>
    <name>app::ModelsPane</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Fetching: %1 found, %2 open</source>
        <translation>Obteniendo: %1 encontrados, %2 abiertos</translation>
    </message>
    <message>
        <source>Some models were not found</source>
        <translation>No se encontraron algunos modelos</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n origen</numerusform>
            <numerusform>%n orígenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be a source of models</source>
        <translation>%1 no puede ser un origen de modelos</translation>
    </message>
    <message>
        <source>Find a model, type or unit</source>
        <translation>Buscar un modelo, tipo o unidad</translation>
    </message>
    <message>
        <source>Find a model by name, semantic type or unit</source>
        <translation>Buscar un modelo por nombre, tipo semántico o unidad</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir origen</translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation>Leyendo modelos</translation>
    </message>
    <message>
        <source>First source wins</source>
        <translation>Gana el primer origen</translation>
    </message>
    <message>
        <source>Move Source &amp;Up</source>
        <translation>S&amp;ubir origen</translation>
    </message>
    <message>
        <source>Move Source &amp;Down</source>
        <translation>&amp;Bajar origen</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>&amp;Vaciar caché</translation>
    </message>
    <message>
        <source>&amp;Remove Source</source>
        <translation>&amp;Quitar origen</translation>
    </message>
    <message>
        <source>Folder, file or address of a repository with models in DTDL:</source>
        <translation>Carpeta, archivo o dirección de un repositorio con modelos en DTDL:</translation>
    </message>
    <message>
        <source>Export models</source>
        <translation>Exportar modelos</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>The models were not exported</source>
        <translation>Los modelos no se exportaron</translation>
    </message>
    <message numerus="yes">
        <source>%n models are in %1</source>
        <translation>
            <numerusform>%n modelo está en %1</numerusform>
            <numerusform>%n modelos están en %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MomentBar</name>
    <message>
        <source>Return to live</source>
        <translation>Volver a en vivo</translation>
    </message>
    <message>
        <source>History and Twin show this moment. The hub runs on and is recorded.</source>
        <translation>Historial y Gemelo muestran este momento. El hub sigue en marcha y se registra.</translation>
    </message>
    <message>
        <source>read only until you return</source>
        <translation>solo lectura hasta que vuelva</translation>
    </message>
    <message>
        <source>Viewing %1, %2 ago</source>
        <translation>Viendo %1, hace %2</translation>
    </message>
</context>
<context>
    <name>app::NewEnrollmentDialog</name>
    <message>
        <source>New enrollment</source>
        <translation>Nueva inscripción</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>a group of devices</source>
        <translation>un grupo de dispositivos</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>for example pump-7</source>
        <translation>por ejemplo pump-7</translation>
    </message>
    <message>
        <source>&amp;Id: of the registration, or the name of the group</source>
        <translation>&amp;Id.: del registro, o el nombre del grupo</translation>
    </message>
    <message>
        <source>a key, made by the hub</source>
        <translation>una clave, creada por el hub</translation>
    </message>
    <message>
        <source>an X.509 certificate</source>
        <translation>un certificado X.509</translation>
    </message>
    <message>
        <source>&amp;Devices prove who they are with</source>
        <translation>Los &amp;dispositivos prueban quiénes son con</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>Primeros &amp;tags (opcional, JSON)</translation>
    </message>
    <message>
        <source>First d&amp;esired properties (optional, JSON)</source>
        <translation>Primeras propiedades d&amp;esired (opcional, JSON)</translation>
    </message>
    <message>
        <source>its twin as it is, with the present credentials</source>
        <translation>su gemelo tal como está, con las credenciales actuales</translation>
    </message>
    <message>
        <source>the first twin again</source>
        <translation>de nuevo el primer gemelo</translation>
    </message>
    <message>
        <source>everything as it is</source>
        <translation>todo tal como está</translation>
    </message>
    <message>
        <source>A device that &amp;registers again finds</source>
        <translation>Un dispositivo que se &amp;registra de nuevo encuentra</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>Archivo del certificado</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir...</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Certificate of the enrollment</source>
        <translation>Certificado de la inscripción</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>of the authority that signs those of the devices, PEM</source>
        <translation>de la autoridad que firma los de los dispositivos, PEM</translation>
    </message>
    <message>
        <source>of the device, PEM</source>
        <translation>del dispositivo, PEM</translation>
    </message>
    <message>
        <source>An id has letters, digits or - . _ : and ends with a letter, a digit or -.</source>
        <translation>Un id. tiene letras, dígitos o - . _ : y termina con una letra, un dígito o -.</translation>
    </message>
    <message>
        <source>There is already an enrollment with this id.</source>
        <translation>Ya hay una inscripción con este id.</translation>
    </message>
</context>
<context>
    <name>app::PaletteModel</name>
    <message>
        <source>Go to device</source>
        <translation>Ir al dispositivo</translation>
    </message>
</context>
<context>
    <name>app::PatchPanel</name>
    <message>
        <source>JSON Patch</source>
        <translation>JSON Patch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>JSON Patch of the digital twin of %1</source>
        <translation>JSON Patch del gemelo digital de %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Línea %1, columna %2: </translation>
    </message>
    <message>
        <source>Done at %1: desired properties have version %2.</source>
        <translation>Hecho a las %1: las propiedades deseadas tienen la versión %2.</translation>
    </message>
    <message>
        <source>Refused at %1: %2</source>
        <translation>Rechazado a las %1: %2</translation>
    </message>
    <message>
        <source>Merge patch of the desired properties</source>
        <translation>Parche de fusión de las propiedades deseadas</translation>
    </message>
    <message>
        <source>right: the merge patch of desired that is the same; either can be edited</source>
        <translation>a la derecha: el parche de fusión equivalente de desired; ambos se editan</translation>
    </message>
    <message>
        <source>Draft of %1 as JSON Patch</source>
        <translation>Borrador de %1 como JSON Patch</translation>
    </message>
    <message>
        <source>No digital twin can say this: %1</source>
        <translation>Ningún gemelo digital puede decir esto: %1</translation>
    </message>
    <message>
        <source>No digital twin can say this, the device twin can: %1</source>
        <translation>Ningún gemelo digital puede decir esto, el gemelo de dispositivo sí: %1</translation>
    </message>
</context>
<context>
    <name>app::PickerPopup</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>app::PowerBar</name>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Reposo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentación</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Scene text</source>
        <translation>Texto de la escena</translation>
    </message>
    <message>
        <source>Form of the simulation</source>
        <translation>Forma de la simulación</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviados</translation>
    </message>
    <message>
        <source>%1 acks</source>
        <translation>%1 confirmaciones</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 rechazados</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 mensajes/s</translation>
    </message>
</context>
<context>
    <name>app::PreviewPlot</name>
    <message>
        <source>Preview of the value</source>
        <translation>Vista previa del valor</translation>
    </message>
    <message>
        <source>after stages</source>
        <translation>después de las etapas</translation>
    </message>
    <message>
        <source>before stages</source>
        <translation>antes de las etapas</translation>
    </message>
    <message>
        <source>target</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>Choose a value that has a generator.</source>
        <translation>Elija un valor que tenga generador.</translation>
    </message>
    <message>
        <source>This value is no number.</source>
        <translation>Este valor no es un número.</translation>
    </message>
</context>
<context>
    <name>app::ProblemDetails</name>
    <message>
        <source>As the device %1, PATCH reported %2</source>
        <translation>Como el dispositivo %1, PATCH reported %2</translation>
    </message>
    <message>
        <source>PATCH desired of %1 %2</source>
        <translation>PATCH desired de %1 %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>Cómo arreglarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>Aplicar arreglo</translation>
    </message>
    <message>
        <source>Ask the web sources</source>
        <translation>Preguntar a los orígenes web</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>%1 was not mended</source>
        <translation>%1 no se arregló</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>app::ProblemWords</name>
    <message>
        <source>the text is a model in JSON</source>
        <translation>el texto es un modelo en JSON</translation>
    </message>
    <message>
        <source>A model is a JSON object or an array of objects, each member given once.</source>
        <translation>Un modelo es un objeto JSON o una matriz de objetos, con cada miembro una sola vez.</translation>
    </message>
    <message>
        <source>Correct the JSON at this place.</source>
        <translation>Corrija el JSON en este lugar.</translation>
    </message>
    <message>
        <source>@context names the language</source>
        <translation>@context nombra el lenguaje</translation>
    </message>
    <message>
        <source>@context begins with the DTDL version, &quot;dtmi:dtdl:context;2&quot; to &quot;;4&quot;; then come the extensions that the model uses.</source>
        <translation>@context empieza con la versión de DTDL, &quot;dtmi:dtdl:context;2&quot; a &quot;;4&quot;; después vienen las extensiones que usa el modelo.</translation>
    </message>
    <message>
        <source>Name the version and the extensions that the model is written in.</source>
        <translation>Nombre la versión y las extensiones en que está escrito el modelo.</translation>
    </message>
    <message>
        <source>interfaces stand at the top</source>
        <translation>las interfaces están arriba</translation>
    </message>
    <message>
        <source>At the top of a model stand interfaces, each with an @id of its own.</source>
        <translation>En lo alto de un modelo hay interfaces, cada una con un @id propio.</translation>
    </message>
    <message>
        <source>Put the element inside an interface, or make it one.</source>
        <translation>Ponga el elemento dentro de una interfaz o haga de él una.</translation>
    </message>
    <message>
        <source>elements have types and ids</source>
        <translation>los elementos tienen tipos e id.</translation>
    </message>
    <message>
        <source>An element has one type of the language, co-types that fit it, and an id that nothing else has.</source>
        <translation>Un elemento tiene un tipo del lenguaje, cotipos que le encajan y un id. que nada más tiene.</translation>
    </message>
    <message>
        <source>Correct @type or @id of the element.</source>
        <translation>Corrija @type o @id del elemento.</translation>
    </message>
    <message>
        <source>elements have their properties</source>
        <translation>los elementos tienen sus propiedades</translation>
    </message>
    <message>
        <source>An element has the properties of its types: the required ones, each as often as allowed, no others.</source>
        <translation>Un elemento tiene las propiedades de sus tipos: las obligatorias, cada una tantas veces como se permite, y ninguna otra.</translation>
    </message>
    <message>
        <source>Add, correct or remove the property.</source>
        <translation>Añada, corrija o quite la propiedad.</translation>
    </message>
    <message>
        <source>values have their form</source>
        <translation>los valores tienen su forma</translation>
    </message>
    <message>
        <source>A value is of the kind, length and range that its property takes.</source>
        <translation>Un valor es de la clase, longitud e intervalo que admite su propiedad.</translation>
    </message>
    <message>
        <source>Write a value of that kind.</source>
        <translation>Escriba un valor de esa clase.</translation>
    </message>
    <message>
        <source>texts name their language</source>
        <translation>los textos nombran su idioma</translation>
    </message>
    <message>
        <source>A text is a string, or one string for each language code.</source>
        <translation>Un texto es una cadena, o una cadena por código de idioma.</translation>
    </message>
    <message>
        <source>Write {&quot;en&quot;: &quot;text&quot;} with one string for each language.</source>
        <translation>Escriba {&quot;en&quot;: &quot;text&quot;} con una cadena por idioma.</translation>
    </message>
    <message>
        <source>references lead to elements</source>
        <translation>las referencias llevan a elementos</translation>
    </message>
    <message>
        <source>A reference leads to an element of the model, of another model or of the language.</source>
        <translation>Una referencia lleva a un elemento del modelo, de otro modelo o del lenguaje.</translation>
    </message>
    <message>
        <source>Correct the id, or add the model that defines it.</source>
        <translation>Corrija el id. o añada el modelo que lo define.</translation>
    </message>
    <message>
        <source>the parts fit together</source>
        <translation>las partes encajan</translation>
    </message>
    <message>
        <source>Names are unique, nothing contains itself, and what belongs together fits: types, units, schemas and values, up to the limits of the language.</source>
        <translation>Los nombres son únicos, nada se contiene a sí mismo y lo que va junto encaja: tipos, unidades, esquemas y valores, hasta los límites del lenguaje.</translation>
    </message>
    <message>
        <source>Change one of the parts so that they fit.</source>
        <translation>Cambie una de las partes para que encajen.</translation>
    </message>
    <message>
        <source>the parts of an element agree</source>
        <translation>las partes de un elemento coinciden</translation>
    </message>
    <message>
        <source>Where an element is written in several parts, they say the same.</source>
        <translation>Donde un elemento está escrito en varias partes, dicen lo mismo.</translation>
    </message>
    <message>
        <source>Make the parts agree, or keep one of them.</source>
        <translation>Haga que las partes coincidan o conserve una de ellas.</translation>
    </message>
    <message>
        <source>A model needs every interface that it extends or has as a component.</source>
        <translation>Un modelo necesita toda interfaz que extiende o que tiene como componente.</translation>
    </message>
    <message>
        <source>Add a source that has the model, or ask the web sources for it.</source>
        <translation>Añada un origen que tenga el modelo o pídalo a los orígenes web.</translation>
    </message>
    <message>
        <source>Add the marker</source>
        <translation>Añadir la marca</translation>
    </message>
    <message>
        <source>Complete the acknowledgement</source>
        <translation>Completar la confirmación</translation>
    </message>
    <message>
        <source>Convert the value</source>
        <translation>Convertir el valor</translation>
    </message>
    <message>
        <source>Remove the marker</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Quitar el valor</translation>
    </message>
    <message>
        <source>Report the plain value</source>
        <translation>Notificar el valor simple</translation>
    </message>
    <message>
        <source>Wrap in an acknowledgement</source>
        <translation>Envolver en una confirmación</translation>
    </message>
</context>
<context>
    <name>app::ProblemsModel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>model not at hand</source>
        <translation>modelo no disponible</translation>
    </message>
    <message>
        <source>%1 needs %2, which no source has</source>
        <translation>%1 necesita %2, que ningún origen tiene</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
</context>
<context>
    <name>app::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrar problemas</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Este modelo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Problems of this model or all</source>
        <translation>Problemas de este modelo o todos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No problems: every model is valid and every twin fits its model.</source>
        <translation>Sin problemas: todo modelo es válido y todo gemelo cumple su modelo.</translation>
    </message>
    <message>
        <source>No problem matches.</source>
        <translation>Ningún problema coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProgressStrip</name>
    <message>
        <source>Progress of the fleet</source>
        <translation>Progreso de la flota</translation>
    </message>
    <message>
        <source>Show devices with %1 cells</source>
        <translation>Mostrar dispositivos con celdas en estado %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>oldest %1, device offline</source>
        <translation>el más antiguo %1, dispositivo sin conexión</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>el más antiguo %1</translation>
    </message>
    <message numerus="yes">
        <source>by %n devices</source>
        <translation>
            <numerusform>de %n dispositivo</numerusform>
            <numerusform>de %n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer for over %1 min</source>
        <translation>sin respuesta desde hace más de %1 min</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % de %2</translation>
    </message>
</context>
<context>
    <name>app::PropertyRow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message numerus="yes">
        <source>object, %n fields</source>
        <translation>
            <numerusform>objeto, %n campo</numerusform>
            <numerusform>objeto, %n campos</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>sin preguntar</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1, pedido</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Esto es %1.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <source>%1, reported</source>
        <translation>%1, notificado</translation>
    </message>
    <message>
        <source>not applied, was %1</source>
        <translation>no aplicado, era %1</translation>
    </message>
    <message>
        <source>not applied, was not asked</source>
        <translation>no aplicado, no se pidió</translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>nunca notificado</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>aún no aplicado</translation>
    </message>
    <message>
        <source>Ask for the &amp;Reported Value</source>
        <translation>Pedir el valor &amp;notificado</translation>
    </message>
    <message>
        <source>&amp;Stop Asking</source>
        <translation>&amp;Dejar de pedir</translation>
    </message>
    <message>
        <source>This is %1. It may be typed in another unit, such as %2.</source>
        <translation>Esto es %1. Puede escribirse en otra unidad, por ejemplo %2.</translation>
    </message>
    <message>
        <source>Copy in Another &amp;Unit</source>
        <translation>Copiar en otra &amp;unidad</translation>
    </message>
</context>
<context>
    <name>app::ProvisionPage</name>
    <message>
        <source>Provisioning service and enrollments</source>
        <translation>Servicio de aprovisionamiento e inscripciones</translation>
    </message>
    <message>
        <source>Provisioning service</source>
        <translation>Servicio de aprovisionamiento</translation>
    </message>
    <message>
        <source>ID scope</source>
        <translation>Ámbito de id.</translation>
    </message>
    <message>
        <source>Copy the ID scope</source>
        <translation>Copiar el ámbito de id.</translation>
    </message>
    <message>
        <source>For services</source>
        <translation>Para servicios</translation>
    </message>
    <message>
        <source>connection string of the policy provisioningserviceowner</source>
        <translation>cadena de conexión de la directiva provisioningserviceowner</translation>
    </message>
    <message>
        <source>Connection string for services</source>
        <translation>Cadena de conexión para servicios</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Who may register</source>
        <translation>Quién puede registrarse</translation>
    </message>
    <message>
        <source>New enrollment...</source>
        <translation>Nueva inscripción...</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deshabilitar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nobody may register yet. Make an enrollment for a device or a group of them.</source>
        <translation>Todavía nadie puede registrarse. Cree una inscripción para un dispositivo o un grupo.</translation>
    </message>
    <message>
        <source>Enrollments</source>
        <translation>Inscripciones</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Registration id</source>
        <translation>Id. de registro</translation>
    </message>
    <message>
        <source>Registers with</source>
        <translation>Se registra con</translation>
    </message>
    <message>
        <source>Key of the device</source>
        <translation>Clave del dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Delete the enrollment %1?</source>
        <translation>¿Eliminar la inscripción %1?</translation>
    </message>
    <message>
        <source>Nobody can register by it any more. Devices that have registered stay.</source>
        <translation>Nadie podrá registrarse ya con ella. Los dispositivos registrados se quedan.</translation>
    </message>
    <message>
        <source>The enrollment was not deleted.</source>
        <translation>La inscripción no se eliminó.</translation>
    </message>
    <message>
        <source>The enrollment was not changed.</source>
        <translation>La inscripción no se cambió.</translation>
    </message>
    <message>
        <source>known when the servers run</source>
        <translation>se conoce cuando los servidores funcionan</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Habilitar</translation>
    </message>
    <message>
        <source>a certificate with the id as its common name</source>
        <translation>un certificado cuyo nombre común es el id.</translation>
    </message>
    <message>
        <source>a key that comes from the group&apos;s</source>
        <translation>una clave derivada de la del grupo</translation>
    </message>
    <message>
        <source>the key of the enrollment</source>
        <translation>la clave de la inscripción</translation>
    </message>
    <message>
        <source>registered as %1</source>
        <translation>registrado como %1</translation>
    </message>
    <message>
        <source>has not registered yet</source>
        <translation>todavía no se ha registrado</translation>
    </message>
</context>
<context>
    <name>app::QueryBar</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>No query was run yet</source>
        <translation>Aún no se ejecutó ninguna consulta</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take the star away from this query</source>
        <translation>Quitar la estrella de esta consulta</translation>
    </message>
    <message>
        <source>Keep this query with a star</source>
        <translation>Conservar esta consulta con una estrella</translation>
    </message>
    <message>
        <source>Keep this query</source>
        <translation>Guardar esta consulta</translation>
    </message>
    <message>
        <source>Name (may be empty):</source>
        <translation>Nombre (puede estar vacío):</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
</context>
<context>
    <name>app::QueryField</name>
    <message>
        <source>Query</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Which devices? For example: tags.site = &apos;zurich&apos; AND status = &apos;enabled&apos;</source>
        <translation>¿Qué dispositivos? Por ejemplo: tags.site = &apos;zurich&apos; AND status = &apos;enabled&apos;</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
</context>
<context>
    <name>app::RehearsalPanel</name>
    <message>
        <source>Recording and expectations</source>
        <translation>Grabación y expectativas</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Save recording...</source>
        <translation>Guardar la grabación...</translation>
    </message>
    <message>
        <source>Expect this</source>
        <translation>Esperar esto</translation>
    </message>
    <message>
        <source>Makes an expectation of the chosen fact: that it happens again in time</source>
        <translation>Convierte el hecho elegido en una expectativa: que vuelva a ocurrir a tiempo</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Expectativas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Runs the scene by itself, as fast as it can, and judges what came of it</source>
        <translation>Ejecuta la escena aparte, tan rápido como puede, y juzga lo que resultó</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>Guardar el informe...</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectativa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplida</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 de %2 cumplidas</translation>
    </message>
    <message>
        <source>The scene runs...</source>
        <translation>La escena se ejecuta...</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Guardar la grabación</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl)</source>
        <translation>Grabaciones (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>XML de JUnit (*.xml)</translation>
    </message>
</context>
<context>
    <name>app::RelationshipForm</name>
    <message>
        <source>New relationship from %1</source>
        <translation>Nueva relación desde %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>Relationship %1 of %2</source>
        <translation>Relación %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>&amp;Lleva a</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id.</translation>
    </message>
    <message>
        <source>a device or a logical twin</source>
        <translation>un dispositivo o un gemelo lógico</translation>
    </message>
    <message>
        <source>%1, or what extends it</source>
        <translation>%1, o lo que lo extiende</translation>
    </message>
    <message>
        <source>The model gives it: %1</source>
        <translation>El modelo lo da: %1</translation>
    </message>
    <message>
        <source>%1 has a relationship with this id.</source>
        <translation>%1 tiene una relación con este id.</translation>
    </message>
</context>
<context>
    <name>app::RelationshipsModel</name>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relación</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Gemelo</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>Su modelo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propiedades</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ salida</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← entrada</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cumple</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin juzgar</translation>
    </message>
</context>
<context>
    <name>app::RestoreDialog</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Restore %1 as of %2</source>
        <translation>Restaurar %1 como estaba a las %2</translation>
    </message>
    <message>
        <source>This patch makes tags and desired what they were at %1</source>
        <translation>Este parche deja etiquetas y deseadas como estaban a las %1</translation>
    </message>
    <message>
        <source>PATCH %1 if etag is %2. What the device reported is its own and stays.</source>
        <translation>PATCH %1 si el etag es %2. Lo que notificó el dispositivo es suyo y queda.</translation>
    </message>
    <message>
        <source>Patch to be sent</source>
        <translation>Parche que se enviará</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Copiar parche</translation>
    </message>
    <message>
        <source>Not sent: the twin was changed meanwhile. Close this and compare again.</source>
        <translation>No enviado: el gemelo se cambió entretanto. Cierre esto y compare de nuevo.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
</context>
<context>
    <name>app::RowBuilder</name>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>era %1</translation>
    </message>
    <message>
        <source>component</source>
        <translation>componente</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>confirmación %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>pedido %1</translation>
    </message>
    <message>
        <source>asked %1: %2</source>
        <translation>pedido %1: %2</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>notificado</translation>
    </message>
    <message>
        <source>set by device</source>
        <translation>puesto por el dispositivo</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>sincronizado</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>rechazado %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>falló %1</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 miembro</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 miembros</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 elemento</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 elementos</translation>
    </message>
    <message>
        <source>null: only an array can hold one; as a member it would be removed</source>
        <translation>null: solo una matriz puede contenerlo; como miembro se quitaría</translation>
    </message>
    <message>
        <source>acknowledgement code: 2xx accepted (202 in progress), 4xx refused, 5xx failed</source>
        <translation>código de confirmación: 2xx aceptado (202 en curso), 4xx rechazado, 5xx fallido</translation>
    </message>
    <message>
        <source>acknowledged version: the $version of desired that the device answers</source>
        <translation>versión confirmada: la $version de desired a la que responde el dispositivo</translation>
    </message>
    <message>
        <source>acknowledgement description: the device&apos;s own words</source>
        <translation>descripción de la confirmación: las palabras del propio dispositivo</translation>
    </message>
    <message>
        <source>the value that the device uses</source>
        <translation>el valor que usa el dispositivo</translation>
    </message>
    <message>
        <source>a component: its member &quot;__t&quot;: &quot;c&quot; marks it and is not shown</source>
        <translation>un componente: su miembro &quot;__t&quot;: &quot;c&quot; lo marca y no se muestra</translation>
    </message>
    <message>
        <source>not as modelled</source>
        <translation>no como en el modelo</translation>
    </message>
</context>
<context>
    <name>app::RowDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
</context>
<context>
    <name>app::RulesModel</name>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reacción</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>tras %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>%1 &lt; value &lt; %2</source>
        <translation>%1 &lt; valor &lt; %2</translation>
    </message>
    <message>
        <source>value &gt; %1</source>
        <translation>valor &gt; %1</translation>
    </message>
    <message>
        <source>value &lt; %1</source>
        <translation>valor &lt; %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>si no</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 tras %2</translation>
    </message>
    <message>
        <source>%1 to %2 ... %3</source>
        <translation>%1 a %2 ... %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>app::SamplePane</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Lenguajes</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Consola</translation>
    </message>
    <message>
        <source>Copy puts in the secret</source>
        <translation>Copiar pone el secreto</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Guardar como...</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>the shell line gives the client the CA file</source>
        <translation>la línea de consola da al cliente el archivo de la CA</translation>
    </message>
    <message numerus="yes">
        <source>line %1 gives the client the CA file</source>
        <translation>
            <numerusform>la línea %1 da al cliente el archivo de la CA</numerusform>
            <numerusform>la línea %1 da al cliente el archivo de la CA</numerusform>
        </translation>
    </message>
    <message>
        <source>This SDK always uses port %1; the hub listens on %2.</source>
        <translation>Este SDK usa siempre el puerto %1; el hub escucha en el %2.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Programs (*%1)</source>
        <translation>Programas (*%1)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 no se guardó</translation>
    </message>
</context>
<context>
    <name>app::SceneEditor</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Ctrl+Enter: checks the whole scene first</source>
        <translation>Ctrl+Intro: comprueba antes toda la escena</translation>
    </message>
    <message>
        <source>Text of the scene</source>
        <translation>Texto de la escena</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>app::ScenePage</name>
    <message>
        <source>Demo: rooms and machines</source>
        <translation>Demo: salas y máquinas</translation>
    </message>
    <message>
        <source>Air handling of a building</source>
        <translation>Climatización de un edificio</translation>
    </message>
    <message>
        <source>Vending machines</source>
        <translation>Máquinas expendedoras</translation>
    </message>
    <message>
        <source>Delivery vans on their routes</source>
        <translation>Furgonetas de reparto en ruta</translation>
    </message>
    <message>
        <source>Roll-out of a firmware</source>
        <translation>Despliegue de un firmware</translation>
    </message>
    <message>
        <source>A flaky network</source>
        <translation>Una red inestable</translation>
    </message>
    <message>
        <source>Devices that misbehave</source>
        <translation>Dispositivos que se portan mal</translation>
    </message>
    <message>
        <source>Apply to the running scene</source>
        <translation>Aplicar a la escena en curso</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>Add device...</source>
        <translation>Añadir dispositivo...</translation>
    </message>
    <message>
        <source>Try a script...</source>
        <translation>Probar un script...</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Abrir...</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Guardar como...</translation>
    </message>
    <message>
        <source>Scene without a name</source>
        <translation>Escena sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of the timeline</source>
        <translation>
            <numerusform>%n momento de la cronología</numerusform>
            <numerusform>%n momentos de la cronología</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a scene</source>
        <translation>Abrir una escena</translation>
    </message>
    <message>
        <source>Scenes and recordings (*.json *.jsonl)</source>
        <translation>Escenas y grabaciones (*.json *.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Run the scene &quot;%1&quot; with %n devices?</source>
        <translation>
            <numerusform>¿Ejecutar la escena «%1» con %n dispositivo?</numerusform>
            <numerusform>¿Ejecutar la escena «%1» con %n dispositivos?</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Devices that are simulated now and are not in it are switched off. They stay in the hub, with their twins.</source>
        <translation>Los dispositivos simulados ahora que no están en ella se apagan. Siguen en el hub, con sus gemelos.</translation>
    </message>
    <message>
        <source>Run Scene</source>
        <translation>Ejecutar escena</translation>
    </message>
    <message>
        <source>Greenhouses that decide by script</source>
        <translation>Invernaderos que deciden por script</translation>
    </message>
    <message>
        <source>An IoT Edge gateway and its children</source>
        <translation>Una puerta de enlace IoT Edge y sus hijos</translation>
    </message>
</context>
<context>
    <name>app::SceneTextPage</name>
    <message>
        <source>Apply to the running device</source>
        <translation>Aplicar al dispositivo en marcha</translation>
    </message>
</context>
<context>
    <name>app::SchemaDialog</name>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>app::SchemaField</name>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>an object with the fields of the model, such as {&quot;name&quot;: 1}</source>
        <translation>un objeto con los campos del modelo, como {&quot;name&quot;: 1}</translation>
    </message>
    <message>
        <source>an object whose names are chosen freely, such as {&quot;name&quot;: 1}</source>
        <translation>un objeto cuyos nombres se eligen libremente, como {&quot;name&quot;: 1}</translation>
    </message>
    <message>
        <source>a list such as [1, 2]</source>
        <translation>una lista como [1, 2]</translation>
    </message>
    <message>
        <source>JSON of the kind %1</source>
        <translation>JSON de la clase %1</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>debe ser %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from -128 to 127</source>
        <translation>un número entero de -128 a 127</translation>
    </message>
    <message>
        <source>a whole number from -32768 to 32767</source>
        <translation>un número entero de -32768 a 32767</translation>
    </message>
    <message>
        <source>a whole number from -2147483648 to 2147483647</source>
        <translation>un número entero de -2147483648 a 2147483647</translation>
    </message>
    <message>
        <source>a whole number of 64 bits</source>
        <translation>un número entero de 64 bits</translation>
    </message>
    <message>
        <source>a whole number from 0 to 255</source>
        <translation>un número entero de 0 a 255</translation>
    </message>
    <message>
        <source>a whole number from 0 to 65535</source>
        <translation>un número entero de 0 a 65535</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>un número entero de 0 a 4294967295</translation>
    </message>
    <message>
        <source>a whole number of 64 bits, not negative</source>
        <translation>un número entero de 64 bits, no negativo</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a decimal number such as 12.50</source>
        <translation>un número decimal como 12.50</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a UUID such as 5b7e1c2a-0f3d-4b6e-9a51-2d8c4e7f9012</source>
        <translation>un UUID como 5b7e1c2a-0f3d-4b6e-9a51-2d8c4e7f9012</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>bytes en base64</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>una fecha como 2026-01-31</translation>
    </message>
    <message>
        <source>a date and time such as 2026-01-31T09:30:00Z</source>
        <translation>una fecha y hora como 2026-01-31T09:30:00Z</translation>
    </message>
    <message>
        <source>a time such as 09:30:00Z</source>
        <translation>una hora como 09:30:00Z</translation>
    </message>
    <message>
        <source>a duration such as PT15M</source>
        <translation>una duración como PT15M</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>Editar en un formulario</translation>
    </message>
    <message>
        <source>%1 is %2 %3</source>
        <translation>%1 es %2 %3</translation>
    </message>
</context>
<context>
    <name>app::SchemaForm</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>app::SchemaTree</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Añadir un nombre</translation>
    </message>
    <message>
        <source>Add an element</source>
        <translation>Añadir un elemento</translation>
    </message>
    <message>
        <source>Add a name to %1</source>
        <translation>Añadir un nombre a %1</translation>
    </message>
    <message>
        <source>Add an element to %1</source>
        <translation>Añadir un elemento a %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>Nombre en %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Quitar de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 has a line without a name</source>
        <translation>%1 tiene una línea sin nombre</translation>
    </message>
    <message>
        <source>%1.%2 needs a value</source>
        <translation>%1.%2 necesita un valor</translation>
    </message>
    <message>
        <source>%1 has the name %2 twice</source>
        <translation>%1 tiene dos veces el nombre %2</translation>
    </message>
</context>
<context>
    <name>app::ScriptBench</name>
    <message>
        <source>Try a script</source>
        <translation>Probar un script</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Lo que hizo</translation>
    </message>
    <message>
        <source>Values that the script sees</source>
        <translation>Valores que ve el script</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Values that it sees</source>
        <translation>Valores que ve</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>The scene has no scripts.</source>
        <translation>La escena no tiene scripts.</translation>
    </message>
    <message>
        <source>The values are to be one JSON object, by name.</source>
        <translation>Los valores deben ser un objeto JSON, por nombre.</translation>
    </message>
    <message>
        <source>The script failed.</source>
        <translation>El script ha fallado.</translation>
    </message>
    <message>
        <source>The script ran; it did nothing that a device would notice.</source>
        <translation>El script se ejecutó; no hizo nada que un dispositivo notara.</translation>
    </message>
    <message>
        <source>The script ran.</source>
        <translation>El script se ejecutó.</translation>
    </message>
</context>
<context>
    <name>app::SearchField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>app::SecretField</name>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Shown for as long as you hold it down</source>
        <translation>Se ve mientras lo mantenga pulsado</translation>
    </message>
</context>
<context>
    <name>app::SectionModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>app::SeenStrip</name>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Back to what the values are now</source>
        <translation>Volver a los valores de ahora</translation>
    </message>
    <message>
        <source>Back through what was seen of the device</source>
        <translation>Hacia atrás por lo que se vio del dispositivo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, hace %2</translation>
    </message>
</context>
<context>
    <name>app::ShortcutEditor</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Poner</translation>
    </message>
    <message>
        <source>&amp;Usual Keys</source>
        <translation>Teclas &amp;habituales</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Filtrar comandos y teclas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Teclas:</translation>
    </message>
    <message>
        <source>Keys of the chosen command</source>
        <translation>Teclas del comando elegido</translation>
    </message>
    <message>
        <source>%1 are the keys of %2. Set takes them from it.</source>
        <translation>%1 son las teclas de %2. Poner se las quita.</translation>
    </message>
</context>
<context>
    <name>app::SignInDialog</name>
    <message>
        <source>Keys and sign-in of %1</source>
        <translation>Claves e inicio de sesión de %1</translation>
    </message>
    <message>
        <source>Copy Primary Key</source>
        <translation>Copiar clave principal</translation>
    </message>
    <message>
        <source>Swap Keys</source>
        <translation>Intercambiar claves</translation>
    </message>
    <message>
        <source>New Keys</source>
        <translation>Claves nuevas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A program that signs in as before cannot connect any more, once this is saved.</source>
        <translation>Una vez guardado, un programa que entra como antes ya no puede conectarse.</translation>
    </message>
    <message>
        <source>Hold an eye down to see a key.</source>
        <translation>Mantenga pulsado un ojo para ver una clave.</translation>
    </message>
</context>
<context>
    <name>app::SimulatedDevicesModel</name>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>on</source>
        <translation>encendido</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Encendido</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Por qué se detuvo</translation>
    </message>
</context>
<context>
    <name>app::SimulationLog</name>
    <message>
        <source>Virtual time</source>
        <translation>Tiempo virtual</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
</context>
<context>
    <name>app::SimulationPane</name>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Scene text</source>
        <translation>Texto de la escena</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Add value...</source>
        <translation>Añadir valor...</translation>
    </message>
    <message>
        <source>Reactions to desired changes</source>
        <translation>Reacciones a cambios deseados</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Añadir regla</translation>
    </message>
    <message>
        <source>Command answers</source>
        <translation>Respuestas a comandos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pause when</source>
        <translation>Pausar cuando</translation>
    </message>
    <message>
        <source>Pause the clock when this expression becomes true</source>
        <translation>Pausa el reloj cuando esta expresión pasa a ser verdadera</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Todo desactivado</translation>
    </message>
    <message>
        <source>This device is not simulated, and has announced no model to make a behaviour from.</source>
        <translation>Este dispositivo no está simulado y no ha anunciado ningún modelo del que hacer un comportamiento.</translation>
    </message>
    <message>
        <source>This device is not simulated. A believable behaviour can be made from its model %1.</source>
        <translation>Este dispositivo no está simulado. Se puede hacer un comportamiento creíble a partir de su modelo %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>template %1, %2 of its own</source>
        <translation>plantilla %1, %2 propios</translation>
    </message>
    <message>
        <source>the first that fits counts</source>
        <translation>vale la primera que encaja</translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n comando</numerusform>
            <numerusform>%n comandos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states, Space sets a break-point</source>
        <translation>
            <numerusform>%n estado, Espacio pone un punto de interrupción</numerusform>
            <numerusform>%n estados, Espacio pone un punto de interrupción</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n activo</numerusform>
            <numerusform>%n activos</numerusform>
        </translation>
    </message>
    <message>
        <source>none active</source>
        <translation>ninguno activo</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Añadir un valor</translation>
    </message>
    <message>
        <source>Name of a new property, as &quot;name&quot; or &quot;component.name&quot;:</source>
        <translation>Nombre de una propiedad nueva, como &quot;name&quot; o &quot;component.name&quot;:</translation>
    </message>
    <message>
        <source>Simulate this device</source>
        <translation>Simular este dispositivo</translation>
    </message>
    <message>
        <source>Save the scene</source>
        <translation>Guardar la escena</translation>
    </message>
    <message>
        <source>Scenes (*.json)</source>
        <translation>Escenas (*.json)</translation>
    </message>
    <message>
        <source>The clock has paused at %1: %2</source>
        <translation>El reloj se ha pausado en %1: %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Lo que viene ahora</translation>
    </message>
    <message>
        <source>Add state</source>
        <translation>Añadir estado</translation>
    </message>
</context>
<context>
    <name>app::SizeFooter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 de %2 bytes</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>depth %1 of %2</source>
        <translation>profundidad %1 de %2</translation>
    </message>
</context>
<context>
    <name>app::StageHub</name>
    <message>
        <source>Stage</source>
        <translation>Presentación</translation>
    </message>
</context>
<context>
    <name>app::StagePanel</name>
    <message>
        <source>Steps of the demo</source>
        <translation>Pasos de la demostración</translation>
    </message>
    <message>
        <source>The step was refused</source>
        <translation>El paso fue rechazado</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open stage steps</source>
        <translation>Abrir pasos de presentación</translation>
    </message>
    <message>
        <source>Stage steps (*.json)</source>
        <translation>Pasos de presentación (*.json)</translation>
    </message>
    <message>
        <source>The steps cannot be opened</source>
        <translation>No se pueden abrir los pasos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StageStrip</name>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add stage...</source>
        <translation>Añadir etapa...</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
</context>
<context>
    <name>app::StartTrouble</name>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>No se puede abrir el espacio de trabajo</translation>
    </message>
    <message>
        <source>Open Another...</source>
        <translation>Abrir otro...</translation>
    </message>
    <message>
        <source>Start a Fresh Demo</source>
        <translation>Empezar una demostración nueva</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>app::StateChart</name>
    <message>
        <source>State chart</source>
        <translation>Diagrama de estados</translation>
    </message>
    <message>
        <source>live for %1</source>
        <translation>activo desde hace %1</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>nunca alcanzado</translation>
    </message>
    <message numerus="yes">
        <source>entered %n times</source>
        <translation>
            <numerusform>alcanzado %n vez</numerusform>
            <numerusform>alcanzado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>This device has no states.</source>
        <translation>Este dispositivo no tiene estados.</translation>
    </message>
    <message>
        <source>%1, pauses</source>
        <translation>%1, pausa</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>Nombre del estado</translation>
    </message>
    <message>
        <source>Transition from %1 to %2: %3</source>
        <translation>Transición de %1 a %2: %3</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>Estado %1</translation>
    </message>
    <message>
        <source>first state</source>
        <translation>primer estado</translation>
    </message>
    <message>
        <source>pauses the clock</source>
        <translation>pone en pausa el reloj</translation>
    </message>
    <message>
        <source>Add state</source>
        <translation>Añadir estado</translation>
    </message>
    <message>
        <source>Add transition to...</source>
        <translation>Añadir transición a...</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Begin in this state</source>
        <translation>Empezar en este estado</translation>
    </message>
    <message>
        <source>Break-point</source>
        <translation>Punto de interrupción</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo the last change of the chart</source>
        <translation>Deshacer el último cambio del diagrama</translation>
    </message>
</context>
<context>
    <name>app::StatusStrip</name>
    <message>
        <source>Hub %1</source>
        <translation>Hub %1</translation>
    </message>
    <message>
        <source>Speed of the simulated clock</source>
        <translation>Velocidad del reloj simulado</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated</source>
        <translation>
            <numerusform>%n simulado</numerusform>
            <numerusform>%n simulados</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing simulated</source>
        <translation>nada simulado</translation>
    </message>
    <message>
        <source>Speed of the simulated clock, %1</source>
        <translation>Velocidad del reloj simulado, %1</translation>
    </message>
    <message>
        <source>Pause the simulated clock</source>
        <translation>Pausar el reloj simulado</translation>
    </message>
    <message>
        <source>Run the simulated clock</source>
        <translation>Poner en marcha el reloj simulado</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>No guardado: %1</translation>
    </message>
    <message>
        <source>not saving</source>
        <translation>sin guardar</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en ejecución</translation>
    </message>
    <message>
        <source>&amp;Pause Clock</source>
        <translation>&amp;Pausar reloj</translation>
    </message>
    <message>
        <source>&amp;Run Clock</source>
        <translation>&amp;Poner en marcha el reloj</translation>
    </message>
    <message>
        <source>Hub %1   MQTT %2   HTTPS %3</source>
        <translation>Hub %1   MQTT %2   HTTPS %3</translation>
    </message>
</context>
<context>
    <name>app::StockDialog</name>
    <message>
        <source>Add a simulated device</source>
        <translation>Añadir un dispositivo simulado</translation>
    </message>
    <message>
        <source>Ready devices</source>
        <translation>Dispositivos listos</translation>
    </message>
    <message>
        <source>{n} is the number, {n:4} the number with four digits</source>
        <translation>{n} es el número, {n:4} el número con cuatro cifras</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>%1 is simulated already.</source>
        <translation>%1 ya se simula.</translation>
    </message>
</context>
<context>
    <name>app::TabStrip</name>
    <message>
        <source>Open devices</source>
        <translation>Dispositivos abiertos</translation>
    </message>
    <message>
        <source>Open in a New Window</source>
        <translation>Abrir en una ventana nueva</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Ningún dispositivo</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>Close the tab of %1</source>
        <translation>Cerrar la pestaña de %1</translation>
    </message>
    <message>
        <source>This device is not there any more</source>
        <translation>Este dispositivo ya no está</translation>
    </message>
    <message numerus="yes">
        <source>Draft of %n changes; it stays when the tab is closed</source>
        <translation>
            <numerusform>Borrador con %n cambio; se conserva al cerrar la pestaña</numerusform>
            <numerusform>Borrador con %n cambios; se conserva al cerrar la pestaña</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TelemetryPane</name>
    <message>
        <source>Telemetry</source>
        <translation>Telemetría</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>No numbers yet. A series can be added as soon as a device has sent one.</source>
        <translation>Aún no hay números. Se puede añadir una serie en cuanto un dispositivo haya enviado uno.</translation>
    </message>
    <message>
        <source>The chart stands still. Home in the chart follows again.</source>
        <translation>El gráfico está quieto. Inicio en el gráfico vuelve a seguir.</translation>
    </message>
    <message>
        <source>How full the memory of the chart is</source>
        <translation>Cómo de llena está la memoria del gráfico</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Lapso de tiempo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 de %2 puntos</translation>
    </message>
    <message>
        <source>%1 older points were let go.</source>
        <translation>Se soltaron %1 puntos antiguos.</translation>
    </message>
    <message>
        <source>Export Telemetry</source>
        <translation>Exportar telemetría</translation>
    </message>
    <message>
        <source>Points (*.csv);;Picture of the chart (*.png)</source>
        <translation>Puntos (*.csv);;Imagen del gráfico (*.png)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Form of the telemetry</source>
        <translation>Forma de la telemetría</translation>
    </message>
</context>
<context>
    <name>app::TelemetryRow</name>
    <message>
        <source>%1, last value</source>
        <translation>%1, último valor</translation>
    </message>
    <message>
        <source>%1 over two minutes</source>
        <translation>%1 en dos minutos</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>%1 / min</source>
        <translation>%1 / min</translation>
    </message>
</context>
<context>
    <name>app::TelemetryTiles</name>
    <message>
        <source>Tiles</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>&amp;Range of the gauge...</source>
        <translation>&amp;Intervalo del indicador...</translation>
    </message>
    <message>
        <source>Range as the &amp;model says</source>
        <translation>Intervalo según el &amp;modelo</translation>
    </message>
    <message>
        <source>Range of the gauge</source>
        <translation>Intervalo del indicador</translation>
    </message>
    <message>
        <source>The lowest and the highest value of %1, such as 0 100:</source>
        <translation>El valor más bajo y el más alto de %1, por ejemplo 0 100:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range; write two numbers, the lower one first, such as 0 100.</source>
        <translation>&apos;%1&apos; no es un intervalo; escriba dos números, el menor primero, por ejemplo 0 100.</translation>
    </message>
</context>
<context>
    <name>app::TextPopup</name>
    <message>
        <source>Set</source>
        <translation>Poner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>Value of %1 as JSON</source>
        <translation>Valor de %1 como JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Línea %1, columna %2: </translation>
    </message>
</context>
<context>
    <name>app::TileDelegate</name>
    <message>
        <source>above the range</source>
        <translation>por encima del intervalo</translation>
    </message>
    <message>
        <source>below the range</source>
        <translation>por debajo del intervalo</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>intervalo de %1 a %2</translation>
    </message>
    <message>
        <source>min %1   max %2</source>
        <translation>mín %1   máx %2</translation>
    </message>
</context>
<context>
    <name>app::Timeline</name>
    <message>
        <source>Time line</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>A: now</source>
        <translation>A: ahora</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>kept since %1</source>
        <translation>guardado desde %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>app::TracingDialog</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>%1: refused with %2</source>
        <translation>%1: rechazado con %2</translation>
    </message>
    <message>
        <source>%1: %2, answered with %3</source>
        <translation>%1: %2, respuesta %3</translation>
    </message>
    <message>
        <source>Distributed tracing of %1</source>
        <translation>Seguimiento distribuido de %1</translation>
    </message>
    <message>
        <source>&amp;Mark messages for tracing</source>
        <translation>&amp;Marcar mensajes para el seguimiento</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the messages that are marked</source>
        <translation>Proporción de mensajes que se marcan</translation>
    </message>
    <message>
        <source>&amp;Share of the messages</source>
        <translation>&amp;Proporción de los mensajes</translation>
    </message>
    <message>
        <source>Update Twin</source>
        <translation>Actualizar gemelo</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Muestreo</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>The device has not answered.</source>
        <translation>El dispositivo no ha respondido.</translation>
    </message>
</context>
<context>
    <name>app::TrustStrip</name>
    <message numerus="yes">
        <source>The scene has %n scripts: %1. They run once you trust them.</source>
        <translation>
            <numerusform>La escena tiene %n script: %1. Se ejecuta cuando usted confíe en él.</numerusform>
            <numerusform>La escena tiene %n scripts: %1. Se ejecutan cuando usted confíe en ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scene asks web services: %1. It does once you trust it.</source>
        <translation>La escena consulta servicios web: %1. Lo hace cuando usted confíe en ella.</translation>
    </message>
    <message numerus="yes">
        <source>The scene has %n scripts and asks web services: %1. Both wait until you trust them.</source>
        <translation>
            <numerusform>La escena tiene %n script y consulta servicios web: %1. Ambos esperan su confianza.</numerusform>
            <numerusform>La escena tiene %n scripts y consulta servicios web: %1. Todos esperan su confianza.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leerlos</translation>
    </message>
    <message>
        <source>Trust this scene</source>
        <translation>Confiar en esta escena</translation>
    </message>
</context>
<context>
    <name>app::TwinColumn</name>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 como JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The text cannot be read; this is how it was before</source>
        <translation>El texto no se puede leer; así estaba antes</translation>
    </message>
    <message>
        <source>The text of this section cannot be read, so the tree shows it as it was before. %1</source>
        <translation>El texto de esta sección no se puede leer, así que el árbol la muestra como estaba antes. %1</translation>
    </message>
    <message>
        <source>It is not as the model says. It can be applied all the same.</source>
        <translation>No es como dice el modelo. Aun así se puede aplicar.</translation>
    </message>
</context>
<context>
    <name>app::TwinColumns</name>
    <message>
        <source>service only</source>
        <translation>solo el servicio</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>no model announced</source>
        <translation>ningún modelo anunciado</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modelo %1</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>1 componente</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 componentes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Desired</source>
        <translation>Desired</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Digital twin</source>
        <translation>Gemelo digital</translation>
    </message>
    <message>
        <source>longest name %1 of %2 bytes
longest text %3 of %4 bytes</source>
        <translation>nombre más largo: %1 de %2 bytes
texto más largo: %3 de %4 bytes</translation>
    </message>
</context>
<context>
    <name>app::TwinPane</name>
    <message>
        <source>The draft could not be kept on the disk</source>
        <translation>El borrador no se pudo conservar en el disco</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>No hay ningún dispositivo elegido.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Its draft is kept below; the patch can be copied.</source>
        <translation>%1 ya no está. Su borrador se conserva abajo; el parche se puede copiar.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>One change is lost.</source>
        <translation>Se pierde un cambio.</translation>
    </message>
    <message>
        <source>%1 changes are lost.</source>
        <translation>Se pierden %1 cambios.</translation>
    </message>
    <message>
        <source>Discard the draft of %1?</source>
        <translation>¿Descartar el borrador de %1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Not applied: the twin was changed meanwhile</source>
        <translation>No aplicado: el gemelo se cambió entretanto</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>No aplicado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n incidencia</numerusform>
            <numerusform>%n incidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>%1 was not there at %2, or nothing is known of it.</source>
        <translation>%1 no existía a las %2, o no se sabe nada de él.</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>No deshecho: %1</translation>
    </message>
    <message>
        <source>Replace tags and desired of %1?</source>
        <translation>¿Reemplazar los tags y desired de %1?</translation>
    </message>
    <message>
        <source>Both sections are put as they stand here in place of what the hub has; what does not stand here is gone.</source>
        <translation>Ambas secciones ocupan, tal como están aquí, el lugar de lo que tiene el hub; lo que no está aquí desaparece.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>app::UndoPanel</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>Undo what nobody touched</source>
        <translation>Deshacer lo que nadie tocó</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>No deshecho</translation>
    </message>
    <message>
        <source>Not undone: the twin was changed after your update</source>
        <translation>No deshecho: el gemelo se cambió después de su actualización</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propiedad</translation>
    </message>
    <message>
        <source>Before your update</source>
        <translation>Antes de su actualización</translation>
    </message>
    <message>
        <source>You set</source>
        <translation>Usted puso</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiado desde entonces</translation>
    </message>
    <message>
        <source>as you set it</source>
        <translation>como usted lo puso</translation>
    </message>
</context>
<context>
    <name>app::UpcomingModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>arranca</translation>
    </message>
    <message>
        <source>reads its desired properties</source>
        <translation>lee sus propiedades deseadas</translation>
    </message>
    <message>
        <source>acknowledges: %1</source>
        <translation>confirma: %1</translation>
    </message>
    <message>
        <source>is done with: %1</source>
        <translation>ha terminado: %1</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>notifica: %1</translation>
    </message>
    <message>
        <source>sends telemetry: %1</source>
        <translation>envía telemetría: %1</translation>
    </message>
    <message>
        <source>answers a command that it does not have</source>
        <translation>responde a un comando que no tiene</translation>
    </message>
    <message>
        <source>answers the command: %1</source>
        <translation>responde al comando: %1</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>regla: %1</translation>
    </message>
    <message>
        <source>ends its actions</source>
        <translation>termina sus acciones</translation>
    </message>
    <message>
        <source>goes on with its actions: %1</source>
        <translation>sigue con sus acciones: %1</translation>
    </message>
    <message>
        <source>machine: %1</source>
        <translation>máquina de estados: %1</translation>
    </message>
    <message>
        <source>renews its token</source>
        <translation>renueva su token</translation>
    </message>
    <message>
        <source>a message that a fault held back arrives</source>
        <translation>llega un mensaje que un fallo retuvo</translation>
    </message>
    <message>
        <source>sends a refused message again</source>
        <translation>envía de nuevo un mensaje rechazado</translation>
    </message>
    <message>
        <source>messages that a fault held back arrive</source>
        <translation>llegan mensajes que un fallo retuvo</translation>
    </message>
    <message>
        <source>hears what a fault held back</source>
        <translation>recibe lo que un fallo retuvo</translation>
    </message>
    <message>
        <source>timeline: %1</source>
        <translation>cronología: %1</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>fallo: %1</translation>
    </message>
    <message>
        <source>the scene</source>
        <translation>la escena</translation>
    </message>
    <message>
        <source>At</source>
        <translation>En</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dentro de</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>app::UpcomingPanel</name>
    <message>
        <source>What comes next</source>
        <translation>Lo que viene ahora</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>No hay nada previsto.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n. Space runs the clock to that moment.</source>
        <translation>
            <numerusform>El siguiente (%n). Espacio lleva el reloj hasta ese momento.</numerusform>
            <numerusform>Los %n siguientes. Espacio lleva el reloj hasta ese momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that are planned. Space runs the clock to that moment.</source>
        <translation>
            <numerusform>Todo lo previsto: %n. Espacio lleva el reloj hasta ese momento.</numerusform>
            <numerusform>Los %n previstos, todos. Espacio lleva el reloj hasta ese momento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::UpdatedBar</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close: there is no way back then</source>
        <translation>Cerrar: después no hay vuelta atrás</translation>
    </message>
    <message>
        <source>Updated to version %1.</source>
        <translation>Actualizado a la versión %1.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Z: sends the inverse patch, if nobody has written since</source>
        <translation>Ctrl+Alt+Z: envía el parche inverso, si nadie ha escrito desde entonces</translation>
    </message>
    <message>
        <source>200 in %1 ms at %2</source>
        <translation>200 en %1 ms a las %2</translation>
    </message>
    <message>
        <source>tracking id %1</source>
        <translation>id. de seguimiento %1</translation>
    </message>
</context>
<context>
    <name>app::Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>This build names nobody to ask. Address of a JSON with version and page, beginning with https://:</source>
        <translation>Esta compilación no nombra a nadie a quien preguntar. Dirección de un JSON con versión y página, que empiece por https://:</translation>
    </message>
    <message>
        <source>Twinscope %1 is there</source>
        <translation>Ya está Twinscope %1</translation>
    </message>
    <message>
        <source>You have %1. Read about it and fetch it at %2</source>
        <translation>Usted tiene %1. Léalo y obténgalo en %2</translation>
    </message>
    <message>
        <source>You have the newest version</source>
        <translation>Tiene la versión más nueva</translation>
    </message>
    <message>
        <source>%1. From now on this is asked once a day; the menu turns it off again.</source>
        <translation>%1. Desde ahora se pregunta una vez al día; el menú lo desactiva de nuevo.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>No se conoce la versión más nueva</translation>
    </message>
</context>
<context>
    <name>app::ValueDetails</name>
    <message>
        <source>Preview</source>
        <translation>Preliminar</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>Time of the preview</source>
        <translation>Tiempo de la vista previa</translation>
    </message>
</context>
<context>
    <name>app::ValueEditor</name>
    <message>
        <source>Change the kind (Alt+Down)</source>
        <translation>Cambiar el tipo (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Tipo de valor</translation>
    </message>
    <message>
        <source>&amp;String</source>
        <translation>&amp;Cadena</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;Boolean</source>
        <translation>&amp;Booleano</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objeto</translation>
    </message>
    <message>
        <source>&amp;Array</source>
        <translation>&amp;Matriz</translation>
    </message>
    <message>
        <source>&amp;Remove (null)</source>
        <translation>&amp;Quitar (null)</translation>
    </message>
    <message>
        <source>A number as JSON writes it, for example 21.8, -3 or 1e6</source>
        <translation>Un número como lo escribe JSON, por ejemplo 21.8, -3 o 1e6</translation>
    </message>
</context>
<context>
    <name>app::ValuesModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>telemetría</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>se puede escribir</translation>
    </message>
    <message>
        <source>property</source>
        <translation>propiedad</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>como se pida</translation>
    </message>
    <message>
        <source>on change</source>
        <translation>al cambiar</translation>
    </message>
    <message>
        <source>power-on</source>
        <translation>al encender</translation>
    </message>
</context>
<context>
    <name>app::WhyPopup</name>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>asked %1, version %2</source>
        <translation>pedido %1, versión %2</translation>
    </message>
    <message>
        <source>delivered to the device</source>
        <translation>entregado al dispositivo</translation>
    </message>
    <message>
        <source>asked %1 instead, version %2</source>
        <translation>se pidió %1 en su lugar, versión %2</translation>
    </message>
    <message>
        <source>%1, device uses %2</source>
        <translation>%1, el dispositivo usa %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Why is this so?</source>
        <translation>¿Por qué es así?</translation>
    </message>
    <message>
        <source>Why is this %1?</source>
        <translation>¿Por qué esto es %1?</translation>
    </message>
    <message>
        <source>Why is this not there?</source>
        <translation>¿Por qué esto no está?</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Puesto por</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Cambio anterior</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>%1, version %2, set by %3 %4</source>
        <translation>%1, versión %2, puesto por %3 %4</translation>
    </message>
    <message>
        <source>no other value is known</source>
        <translation>no se conoce otro valor</translation>
    </message>
    <message>
        <source>Nothing is kept of this device&apos;s past.</source>
        <translation>No se guarda nada del pasado de este dispositivo.</translation>
    </message>
    <message>
        <source>It was written before %1, and nothing older is kept.</source>
        <translation>Se escribió antes de %1, y no se guarda nada más antiguo.</translation>
    </message>
    <message>
        <source>Last written %1, version %2.</source>
        <translation>Escrito por última vez %1, versión %2.</translation>
    </message>
    <message>
        <source>Last written %1.</source>
        <translation>Escrito por última vez %1.</translation>
    </message>
    <message>
        <source>%1 The change itself is not kept.</source>
        <translation>%1 El cambio mismo no se guarda.</translation>
    </message>
    <message>
        <source>came with the device</source>
        <translation>vino con el dispositivo</translation>
    </message>
    <message>
        <source>patch of %1, %2 B</source>
        <translation>parche de %1, %2 B</translation>
    </message>
    <message>
        <source>replaced %1, %2 B</source>
        <translation>sustituido %1, %2 B</translation>
    </message>
    <message>
        <source>%1, change %2, version %3</source>
        <translation>%1, cambio %2, versión %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>app::WindowDialogs</name>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Escriba %1 para seguir:</translation>
    </message>
</context>
<context>
    <name>app::WireDetails</name>
    <message>
        <source>Packets of the exchange</source>
        <translation>Paquetes del intercambio</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, puerto %2, %3</translation>
    </message>
    <message>
        <source>Request: %1, %2</source>
        <translation>Petición: %1, %2</translation>
    </message>
    <message>
        <source>Answer: %1, %2</source>
        <translation>Respuesta: %1, %2</translation>
    </message>
    <message>
        <source>Choose a packet to see what it says.</source>
        <translation>Elija un paquete para ver lo que dice.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>Guardar la carga</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The payload was not saved</source>
        <translation>La carga no se guardó</translation>
    </message>
</context>
<context>
    <name>app::WirePane</name>
    <message>
        <source>Wire</source>
        <translation>Tráfico</translation>
    </message>
    <message>
        <source>Filter, or device = thermo-01</source>
        <translation>Filtro, o device = thermo-01</translation>
    </message>
    <message>
        <source>Filter the wire</source>
        <translation>Filtrar el tráfico</translation>
    </message>
    <message>
        <source>MQTT</source>
        <translation>MQTT</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Keep-alive</source>
        <translation>Keep-alive</translation>
    </message>
    <message>
        <source>How full the memory for waiting packets is</source>
        <translation>Cómo de llena está la memoria de los paquetes en espera</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Form of the wire</source>
        <translation>Forma del tráfico</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportar...</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>—▸ MQTT     - -▸ HTTPS     ▯ waits for the answer     ▲ refused</source>
        <translation>—▸ MQTT     - -▸ HTTPS     ▯ espera la respuesta     ▲ rechazado</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>%1 of %2 packets</source>
        <translation>%1 de %2 paquetes</translation>
    </message>
    <message>
        <source>Paused, %1 of %2 held</source>
        <translation>En pausa, %1 de %2 retenidos</translation>
    </message>
    <message>
        <source>Paused here at %1</source>
        <translation>En pausa aquí a las %1</translation>
    </message>
    <message numerus="yes">
        <source>%n newer packets held, none lost</source>
        <translation>
            <numerusform>%n paquete más nuevo retenido, ninguno perdido</numerusform>
            <numerusform>%n paquetes más nuevos retenidos, ninguno perdido</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 newer packets held, %2 older ones dropped</source>
        <translation>%1 paquetes más nuevos retenidos, %2 más antiguos descartados</translation>
    </message>
    <message>
        <source>No packet matches.</source>
        <translation>Ningún paquete coincide.</translation>
    </message>
    <message>
        <source>Nothing has come over the wire yet.</source>
        <translation>Aún no ha pasado nada por la red.</translation>
    </message>
    <message>
        <source>The servers do not run: Hub &gt; Start Servers.</source>
        <translation>Los servidores no están en marcha: Hub &gt; Iniciar servidores.</translation>
    </message>
    <message>
        <source>Wire paused</source>
        <translation>Tráfico en pausa</translation>
    </message>
    <message>
        <source>Export the wire</source>
        <translation>Exportar el tráfico</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The wire was not exported</source>
        <translation>El tráfico no se exportó</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
</context>
<context>
    <name>app::WireTableDelegate</name>
    <message>
        <source>Unfold</source>
        <translation>Desplegar</translation>
    </message>
</context>
<context>
    <name>app::WordForm</name>
    <message>
        <source>Still missing: %1</source>
        <translation>Aún falta: %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>&quot;%1&quot; no es un número.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 no está entre %2 y %3.</translation>
    </message>
</context>
<context>
    <name>app::Workbench</name>
    <message>
        <source>Go to a device by id, model or tag</source>
        <translation>Ir a un dispositivo por id., modelo o etiqueta</translation>
    </message>
</context>
</TS>
