<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AttemptWords</name>
    <message>
        <source>The client ended the TLS handshake because it does not trust the hub&apos;s certificate.</source>
        <translation>Der Client hat den TLS-Handshake beendet, weil er dem Zertifikat des Hubs nicht vertraut.</translation>
    </message>
    <message>
        <source>Give the client the CA file: the lit lines of the program. Then run it again, no restart is needed here.</source>
        <translation>Geben Sie dem Client die CA-Datei: die hervorgehobenen Zeilen des Programms. Starten Sie es dann noch einmal; hier ist kein Neustart nötig.</translation>
    </message>
    <message>
        <source>The client and the hub found no way of TLS that both know.</source>
        <translation>Client und Hub haben keine gemeinsame Art von TLS gefunden.</translation>
    </message>
    <message>
        <source>Let the client use TLS 1.2 or later.</source>
        <translation>Lassen Sie den Client TLS 1.2 oder neuer verwenden.</translation>
    </message>
    <message>
        <source>The client ended the line before TLS stood, or what it sent is no TLS.</source>
        <translation>Der Client hat die Verbindung beendet, bevor TLS stand, oder er sendet kein TLS.</translation>
    </message>
    <message>
        <source>If it does not trust the hub, give it the CA file (the lit lines); otherwise let it use TLS, and compare the port.</source>
        <translation>Vertraut er dem Hub nicht, geben Sie ihm die CA-Datei (hervorgehobene Zeilen); sonst nutzen Sie TLS und vergleichen den Port.</translation>
    </message>
    <message>
        <source>The token of the request does not let its caller in.</source>
        <translation>Das Token der Anfrage lässt den Aufrufer nicht ein.</translation>
    </message>
    <message>
        <source>Copy the connection string or the token again; a token has an end.</source>
        <translation>Kopieren Sie Verbindungszeichenfolge oder Token noch einmal; ein Token läuft ab.</translation>
    </message>
    <message>
        <source>The hub ended the connection: %1.</source>
        <translation>Der Hub hat die Verbindung beendet: %1.</translation>
    </message>
    <message>
        <source>Compare what the client sends with the program above.</source>
        <translation>Vergleichen Sie, was der Client sendet, mit dem Programm oben.</translation>
    </message>
    <message>
        <source>%1 to port %2</source>
        <translation>%1 an Port %2</translation>
    </message>
    <message>
        <source>, TLS alert %1 %2 received</source>
        <translation>, TLS-Alarm %1 %2 erhalten</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertraut</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertraut</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Nicht eingelassen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>Erste Anfrage</translation>
    </message>
    <message>
        <source>Model known</source>
        <translation>Modell bekannt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>The client ended the connection right after the TLS handshake, before it said who it is.</source>
        <translation>Der Client hat die Verbindung gleich nach dem TLS-Handshake beendet, bevor er gesagt hat, wer er ist.</translation>
    </message>
    <message>
        <source>If it does not trust the hub&apos;s certificate, give it the CA file: the lit lines of the program.</source>
        <translation>Wenn er dem Zertifikat des Hubs nicht vertraut, geben Sie ihm die CA-Datei: die hervorgehobenen Zeilen des Programms.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message numerus="yes">
        <source>%n more lines; Save has all of them.</source>
        <translation>
            <numerusform>Noch %n Zeile; Speichern hat alle.</numerusform>
            <numerusform>Noch %n Zeilen; Speichern hat alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as chosen</source>
        <translation>%1, wie gewählt</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, laut %2</translation>
    </message>
    <message>
        <source>A body of Avro can be read only with its schema.</source>
        <translation>Ein Rumpf in Avro ist nur mit seinem Schema lesbar.</translation>
    </message>
    <message>
        <source>The container is compressed by %1, which is not unpacked here.</source>
        <translation>Der Container ist mit %1 komprimiert; das wird hier nicht entpackt.</translation>
    </message>
    <message>
        <source>The body is not %1.</source>
        <translation>Der Rumpf ist nicht %1.</translation>
    </message>
    <message>
        <source>The body is not %1: it cannot be read from byte %2 on. Choose another format, or see the bytes.</source>
        <translation>Der Rumpf ist nicht %1: Ab Byte %2 ist er nicht lesbar. Wählen Sie ein anderes Format, oder sehen Sie die Bytes an.</translation>
    </message>
    <message>
        <source>Without a schema: names are field numbers, and a fixed number stands as floating point and as its bits.</source>
        <translation>Ohne Schema: Namen sind Feldnummern, und eine Zahl fester Länge steht als Gleitkommazahl und mit ihren Bits da.</translation>
    </message>
    <message>
        <source>Shown as JSON; byte strings stand as h&apos;0a0b&apos;.</source>
        <translation>Als JSON gezeigt; Bytefolgen stehen als h&apos;0a0b&apos; da.</translation>
    </message>
    <message>
        <source>whole message</source>
        <translation>ganze Nachricht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern...</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>This event carries no message.</source>
        <translation>Dieses Ereignis trägt keine Nachricht.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Der Rumpf ist leer.</translation>
    </message>
    <message>
        <source>The body is not text, and no content type says what it is. Choose a format, or see the bytes.</source>
        <translation>Der Rumpf ist kein Text, und kein Inhaltstyp sagt, was er ist. Wählen Sie ein Format, oder sehen Sie die Bytes an.</translation>
    </message>
    <message>
        <source>Choose Schema...</source>
        <translation>Schema wählen...</translation>
    </message>
    <message>
        <source>No earlier event of this device and kind is kept.</source>
        <translation>Kein früheres Ereignis dieses Geräts und dieser Art ist aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>Compared with the one before</source>
        <translation>Verglichen mit dem davor</translation>
    </message>
    <message>
        <source>The bytes are the same.</source>
        <translation>Die Bytes sind dieselben.</translation>
    </message>
    <message>
        <source>The bytes differ. To compare values, choose a format that both can be read in.</source>
        <translation>Die Bytes unterscheiden sich. Um Werte zu vergleichen, wählen Sie ein Format, in dem beide lesbar sind.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n values are as they were.</source>
        <translation>
            <numerusform>%n Wert ist wie zuvor.</numerusform>
            <numerusform>%n Werte sind wie zuvor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1 from the device to the hub, by the device&apos;s clock</source>
        <translation>%1 vom Gerät zum Hub, nach der Uhr des Geräts</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>System properties</source>
        <translation>Systemeigenschaften</translation>
    </message>
    <message>
        <source>Application properties</source>
        <translation>Anwendungseigenschaften</translation>
    </message>
    <message>
        <source>This event did not come as bytes.</source>
        <translation>Dieses Ereignis kam nicht als Bytes.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>The first %1 of %2; Save has all of them.</source>
        <translation>Die ersten %1 von %2; Speichern hat alle.</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>The schema has no message %1.</source>
        <translation>Das Schema hat keine Nachricht %1.</translation>
    </message>
    <message>
        <source>The container unpacks to more than is shown here.</source>
        <translation>Der Container ist entpackt größer, als hier gezeigt wird.</translation>
    </message>
    <message>
        <source>Read as %1; fields that its schema does not have stand by their numbers.</source>
        <translation>Gelesen als %1; Felder, die sein Schema nicht hat, stehen unter ihrer Nummer.</translation>
    </message>
    <message>
        <source>The schema %1 cannot be used. %2</source>
        <translation>Das Schema %1 ist nicht verwendbar. %2</translation>
    </message>
</context>
<context>
    <name>WirePage</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>QoS %1, DUP %2, RETAIN %3</source>
        <translation>QoS %1, DUP %2, RETAIN %3</translation>
    </message>
    <message>
        <source>topic %1, payload %2</source>
        <translation>Topic %1, Nutzlast %2</translation>
    </message>
    <message>
        <source>component marker</source>
        <translation>Kennzeichen einer Komponente</translation>
    </message>
    <message>
        <source>answers desired version %1</source>
        <translation>antwortet auf gewünschte Version %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>the first %1 are kept</source>
        <translation>die ersten %1 sind aufbewahrt</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzlast</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>Nutzlast</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Speichern...</translation>
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
        <translation>Twin</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>Ack %1</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>%1, result</source>
        <translation>%1, Ergebnis</translation>
    </message>
    <message>
        <source>get twin</source>
        <translation>Twin lesen</translation>
    </message>
    <message>
        <source>desired, version %1</source>
        <translation>gewünscht, Version %1</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>Befehl %1</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>digital twin</source>
        <translation>Digital Twin</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>Ein Client</translation>
    </message>
    <message>
        <source>%1 connects.</source>
        <translation>%1 verbindet sich.</translation>
    </message>
    <message>
        <source>%1 subscribes to %2.</source>
        <translation>%1 abonniert %2.</translation>
    </message>
    <message>
        <source>%1 does not want %2 any more.</source>
        <translation>%1 bestellt %2 ab.</translation>
    </message>
    <message>
        <source>%1 says that it is still there.</source>
        <translation>%1 meldet, dass es noch da ist.</translation>
    </message>
    <message>
        <source>%1 says goodbye.</source>
        <translation>%1 verabschiedet sich.</translation>
    </message>
    <message>
        <source>The connection of %1 has ended: %2.</source>
        <translation>Die Verbindung von %1 ist zu Ende: %2.</translation>
    </message>
    <message>
        <source>%1 reads its twin.</source>
        <translation>%1 liest seinen Twin.</translation>
    </message>
    <message>
        <source>%1 reports that it refuses a desired value.</source>
        <translation>%1 meldet, dass es einen gewünschten Wert ablehnt.</translation>
    </message>
    <message>
        <source>%1 reports properties.</source>
        <translation>%1 meldet Eigenschaften.</translation>
    </message>
    <message>
        <source>The hub tells %1 what is desired, version %2.</source>
        <translation>Der Hub teilt %1 mit, was gewünscht ist, Version %2.</translation>
    </message>
    <message>
        <source>The hub hands the command %2 to %1.</source>
        <translation>Der Hub reicht den Befehl %2 an %1 weiter.</translation>
    </message>
    <message>
        <source>%1 sends telemetry.</source>
        <translation>%1 sendet Telemetrie.</translation>
    </message>
    <message>
        <source>The hub hands a message to %1.</source>
        <translation>Der Hub reicht %1 eine Nachricht.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>A service reads the twin of %1.</source>
        <translation>Ein Dienst liest den Twin von %1.</translation>
    </message>
    <message>
        <source>A service changes the twin of %1.</source>
        <translation>Ein Dienst ändert den Twin von %1.</translation>
    </message>
    <message>
        <source>A service reads the digital twin of %1.</source>
        <translation>Ein Dienst liest den Digital Twin von %1.</translation>
    </message>
    <message>
        <source>A service changes the digital twin of %1.</source>
        <translation>Ein Dienst ändert den Digital Twin von %1.</translation>
    </message>
    <message>
        <source>A service calls the command %2 of %1.</source>
        <translation>Ein Dienst ruft den Befehl %2 von %1 auf.</translation>
    </message>
    <message>
        <source>%1 sends telemetry over HTTPS.</source>
        <translation>%1 sendet Telemetrie über HTTPS.</translation>
    </message>
    <message>
        <source>A message for %1.</source>
        <translation>Eine Nachricht für %1.</translation>
    </message>
    <message>
        <source>A service works on the list of devices.</source>
        <translation>Ein Dienst arbeitet an der Liste der Geräte.</translation>
    </message>
    <message>
        <source>A service works on the identity of %1.</source>
        <translation>Ein Dienst arbeitet an der Identität von %1.</translation>
    </message>
    <message>
        <source>A service asks a query.</source>
        <translation>Ein Dienst stellt eine Abfrage.</translation>
    </message>
    <message>
        <source>A service works on jobs.</source>
        <translation>Ein Dienst arbeitet an Jobs.</translation>
    </message>
    <message>
        <source>Somebody listens to events.</source>
        <translation>Jemand hört Ereignisse mit.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No answer is asked for.</source>
        <translation>Eine Antwort ist nicht verlangt.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>The hub let it in after %1.</source>
        <translation>Der Hub hat es nach %1 eingelassen.</translation>
    </message>
    <message>
        <source>The hub refused it after %1.</source>
        <translation>Der Hub hat es nach %1 abgelehnt.</translation>
    </message>
    <message>
        <source>The hub stored it as reported version %1 and answered after %2.</source>
        <translation>Der Hub hat es als gemeldete Version %1 gespeichert und nach %2 geantwortet.</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>Der Hub</translation>
    </message>
    <message>
        <source>%1 answered %2 after %3.</source>
        <translation>%1 hat nach %3 mit %2 geantwortet.</translation>
    </message>
    <message>
        <source>%1 confirmed it after %2.</source>
        <translation>%1 hat es nach %2 bestätigt.</translation>
    </message>
    <message>
        <source>the twin of this connection&apos;s device</source>
        <translation>der Twin des Geräts dieser Verbindung</translation>
    </message>
    <message>
        <source>read all of it</source>
        <translation>alles lesen</translation>
    </message>
    <message>
        <source>change part of the reported properties</source>
        <translation>einen Teil der gemeldeten Eigenschaften ändern</translation>
    </message>
    <message>
        <source>the desired properties have changed</source>
        <translation>die gewünschten Eigenschaften haben sich geändert</translation>
    </message>
    <message>
        <source>the answer to a request about it</source>
        <translation>die Antwort auf eine Anfrage dazu</translation>
    </message>
    <message>
        <source>commands of this connection&apos;s device</source>
        <translation>Befehle des Geräts dieser Verbindung</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>ein Aufruf</translation>
    </message>
    <message>
        <source>the result of a call</source>
        <translation>das Ergebnis eines Aufrufs</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>das Gerät</translation>
    </message>
    <message>
        <source>its telemetry</source>
        <translation>seine Telemetrie</translation>
    </message>
    <message>
        <source>messages to it</source>
        <translation>Nachrichten an das Gerät</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>name of the command</source>
        <translation>Name des Befehls</translation>
    </message>
    <message>
        <source>request number, repeated in the answer</source>
        <translation>Nummer der Anfrage, in der Antwort wiederholt</translation>
    </message>
    <message>
        <source>version of the properties</source>
        <translation>Version der Eigenschaften</translation>
    </message>
    <message>
        <source>property of the message</source>
        <translation>Eigenschaft der Nachricht</translation>
    </message>
    <message>
        <source>version of the service&apos;s interface</source>
        <translation>Version der Schnittstelle des Dienstes</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused, code %1</source>
        <translation>abgelehnt, Code %1</translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n Topic</numerusform>
            <numerusform>%n Topics</numerusform>
        </translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>Paket %1</translation>
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
        <translation>%1, %2 Telemetrie eingeklappt</translation>
    </message>
    <message>
        <source>%1 quiet</source>
        <translation>%1 still</translation>
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
        <translation>Der Hub hat %1 abgewiesen.</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>enrollments</source>
        <translation>Enrollments</translation>
    </message>
    <message>
        <source>%1 asks the provisioning service for its hub.</source>
        <translation>%1 fragt den Bereitstellungsdienst nach seinem Hub.</translation>
    </message>
    <message>
        <source>A device asks the provisioning service for its hub.</source>
        <translation>Ein Gerät fragt den Bereitstellungsdienst nach seinem Hub.</translation>
    </message>
    <message>
        <source>A service works on the enrollments.</source>
        <translation>Ein Dienst arbeitet an den Enrollments.</translation>
    </message>
</context>
<context>
    <name>app::About</name>
    <message>
        <source>About Twinscope</source>
        <translation>Über Twinscope</translation>
    </message>
    <message>
        <source>Explorer and simulator of device twins and digital twins</source>
        <translation>Explorer und Simulator für Device Twins und Digital Twins</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, mit Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später</translation>
    </message>
</context>
<context>
    <name>app::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>&amp;Simulation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Open Workspace...</source>
        <translation>Arbeitsbereich ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Update Twin</source>
        <translation>Twin &amp;aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>Entwurf &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Leave Editing, Keep Draft</source>
        <translation>Bearbeiten &amp;beenden, Entwurf behalten</translation>
    </message>
    <message>
        <source>Edit Device Twin as &amp;Text</source>
        <translation>Device Twin als &amp;Text bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Add Member</source>
        <translation>Eintrag &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove Member</source>
        <translation>Eintrag &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Twin as &amp;Tree</source>
        <translation>Twin als &amp;Baum</translation>
    </message>
    <message>
        <source>Twin as Tree + &amp;Metadata</source>
        <translation>Twin als Baum + &amp;Metadaten</translation>
    </message>
    <message>
        <source>Twin as &amp;JSON</source>
        <translation>Twin als &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;Editing</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>Alle &amp;zuklappen</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>&amp;Normale Schrift</translation>
    </message>
    <message>
        <source>Filter &amp;Devices</source>
        <translation>Geräte &amp;filtern</translation>
    </message>
    <message>
        <source>Pause E&amp;vents</source>
        <translation>Ereignisse &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Filter Events</source>
        <translation>Ereignisse fil&amp;tern</translation>
    </message>
    <message>
        <source>&amp;New Device...</source>
        <translation>&amp;Neues Gerät...</translation>
    </message>
    <message>
        <source>&amp;Delete Device...</source>
        <translation>Gerät &amp;löschen...</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>&amp;Eingeschaltet</translation>
    </message>
    <message>
        <source>&amp;Run Clock</source>
        <translation>Uhr st&amp;arten</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>S&amp;chneller</translation>
    </message>
    <message>
        <source>&amp;Normal Speed</source>
        <translation>&amp;Normales Tempo</translation>
    </message>
    <message>
        <source>Search or Run a &amp;Command</source>
        <translation>Suchen oder &amp;Befehl ausführen</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Twinscope</source>
        <translation>&amp;Über Twinscope</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;New Workspace...</source>
        <translation>&amp;Neuer Arbeitsbereich...</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Colors of the S&amp;ystem</source>
        <translation>Farben des &amp;Systems</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>V&amp;orheriger Bereich</translation>
    </message>
    <message>
        <source>Fold the Dra&amp;wers</source>
        <translation>Unteren Bereich &amp;zuklappen</translation>
    </message>
    <message>
        <source>Enlar&amp;ge the Drawer</source>
        <translation>Unteren Bereich &amp;vergrößern</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Ereignisse</translation>
    </message>
    <message>
        <source>&amp;Clear Events</source>
        <translation>Ereignisse &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Add Model Source...</source>
        <translation>&amp;Modellquelle hinzufügen...</translation>
    </message>
    <message>
        <source>&amp;Fetch Missing Models</source>
        <translation>Fehlende Modelle &amp;holen</translation>
    </message>
    <message>
        <source>&amp;Save Model</source>
        <translation>Modell &amp;speichern</translation>
    </message>
    <message>
        <source>Model &amp;as Tree</source>
        <translation>M&amp;odell als Baum</translation>
    </message>
    <message>
        <source>M&amp;odel as Tree + Text</source>
        <translation>Modell als Baum + Te&amp;xt</translation>
    </message>
    <message>
        <source>Model as Te&amp;xt</source>
        <translation>Modell als Text</translation>
    </message>
    <message>
        <source>Ex&amp;pand All</source>
        <translation>&amp;Alle aufklappen</translation>
    </message>
    <message>
        <source>Show in &amp;Model</source>
        <translation>Im &amp;Modell zeigen</translation>
    </message>
    <message>
        <source>Show in &amp;Twin</source>
        <translation>Im &amp;Twin zeigen</translation>
    </message>
    <message>
        <source>F&amp;ind a Model</source>
        <translation>Ein &amp;Modell suchen</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>P&amp;robleme</translation>
    </message>
    <message>
        <source>Fi&amp;lter Problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>Problems of This &amp;Model</source>
        <translation>Probleme &amp;dieses Modells</translation>
    </message>
    <message>
        <source>&amp;All Problems</source>
        <translation>&amp;Alle Probleme</translation>
    </message>
    <message>
        <source>H&amp;ub</source>
        <translation>H&amp;ub</translation>
    </message>
    <message>
        <source>&amp;Start Servers</source>
        <translation>Server &amp;starten</translation>
    </message>
    <message>
        <source>S&amp;top Servers</source>
        <translation>Server s&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Address and Ports...</source>
        <translation>&amp;Adresse und Ports...</translation>
    </message>
    <message>
        <source>Connect a &amp;Device</source>
        <translation>&amp;Gerät verbinden</translation>
    </message>
    <message>
        <source>Connect a Ser&amp;vice</source>
        <translation>&amp;Dienst verbinden</translation>
    </message>
    <message>
        <source>Connected &amp;Clients</source>
        <translation>Verbundene &amp;Clients</translation>
    </message>
    <message>
        <source>&amp;Export CA Certificate...</source>
        <translation>CA-Zertifikat &amp;exportieren...</translation>
    </message>
    <message>
        <source>E&amp;xport Events...</source>
        <translation>Ereignisse e&amp;xportieren...</translation>
    </message>
    <message>
        <source>Wi&amp;re</source>
        <translation>Leitun&amp;g</translation>
    </message>
    <message>
        <source>Wire as Conversati&amp;on</source>
        <translation>Leitung als Gespräch</translation>
    </message>
    <message>
        <source>Wire as &amp;Table</source>
        <translation>Leitung als Tabelle</translation>
    </message>
    <message>
        <source>Pa&amp;use Wire</source>
        <translation>Leitung anhalten</translation>
    </message>
    <message>
        <source>Clear Wire</source>
        <translation>Leitung leeren</translation>
    </message>
    <message>
        <source>Filter Wire</source>
        <translation>Leitung filtern</translation>
    </message>
    <message>
        <source>Export Wire...</source>
        <translation>Leitung exportieren...</translation>
    </message>
    <message>
        <source>Previous Exchange</source>
        <translation>Voriger Austausch</translation>
    </message>
    <message>
        <source>Next Exchange</source>
        <translation>Nächster Austausch</translation>
    </message>
    <message>
        <source>E&amp;xport Models...</source>
        <translation>Modelle e&amp;xportieren...</translation>
    </message>
    <message>
        <source>&amp;Delete Model...</source>
        <translation>Modell &amp;löschen...</translation>
    </message>
    <message>
        <source>&amp;JSON Patch of the Digital Twin</source>
        <translation>&amp;JSON-Patch des digitalen Zwillings</translation>
    </message>
    <message>
        <source>Compare &amp;Versions of the Model</source>
        <translation>&amp;Versionen des Modells vergleichen</translation>
    </message>
    <message>
        <source>In&amp;fer Model from Twin</source>
        <translation>Mo&amp;dell aus dem Twin ableiten</translation>
    </message>
    <message>
        <source>New De&amp;vice from Model...</source>
        <translation>Ne&amp;ues Gerät aus dem Modell...</translation>
    </message>
    <message>
        <source>Show &amp;Graph</source>
        <translation>&amp;Graph zeigen</translation>
    </message>
    <message>
        <source>New &amp;Logical Twin...</source>
        <translation>Neuer l&amp;ogischer Twin...</translation>
    </message>
    <message>
        <source>&amp;Edit Logical Twin...</source>
        <translation>Logischen Twin &amp;bearbeiten...</translation>
    </message>
    <message>
        <source>Delete Log&amp;ical Twin...</source>
        <translation>Log&amp;ischen Twin löschen...</translation>
    </message>
    <message>
        <source>&amp;Add Relationship...</source>
        <translation>Be&amp;ziehung hinzufügen...</translation>
    </message>
    <message>
        <source>Edit Relati&amp;onship...</source>
        <translation>Beziehung bea&amp;rbeiten...</translation>
    </message>
    <message>
        <source>Delete Relation&amp;ship...</source>
        <translation>Beziehung lös&amp;chen...</translation>
    </message>
    <message>
        <source>&amp;Export Devices...</source>
        <translation>Geräte &amp;exportieren...</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>&amp;Flotte</translation>
    </message>
    <message>
        <source>C&amp;hoose Columns...</source>
        <translation>Spalten &amp;wählen...</translation>
    </message>
    <message>
        <source>Explain the &amp;Query</source>
        <translation>Abfrage e&amp;rklären</translation>
    </message>
    <message>
        <source>Pin in t&amp;he Fleet</source>
        <translation>In der &amp;Flotte anheften</translation>
    </message>
    <message>
        <source>Save Scene As...</source>
        <translation>Szene speichern unter...</translation>
    </message>
    <message>
        <source>Undo Last Update</source>
        <translation>Letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Find &amp;in All Twins</source>
        <translation>&amp;In allen Twins suchen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Z&amp;urück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>&amp;Return to Live</source>
        <translation>Zur&amp;ück zu Live</translation>
    </message>
    <message>
        <source>Compare With...</source>
        <translation>Vergleichen mit...</translation>
    </message>
    <message>
        <source>Why Is This Value So?</source>
        <translation>Warum ist dieser Wert so?</translation>
    </message>
    <message>
        <source>Stage Mode</source>
        <translation>Bühnenmodus</translation>
    </message>
    <message>
        <source>Next Stage Step</source>
        <translation>Nächster Bühnenschritt</translation>
    </message>
    <message>
        <source>Go to Device...</source>
        <translation>Gehe zu Gerät...</translation>
    </message>
    <message>
        <source>Invoke &amp;Command</source>
        <translation>Befe&amp;hl aufrufen</translation>
    </message>
    <message>
        <source>Reset Desired Value</source>
        <translation>Gewünschten Wert zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Jump to Date...</source>
        <translation>&amp;Zu Zeitpunkt springen...</translation>
    </message>
    <message>
        <source>Simulate This &amp;Device</source>
        <translation>Dieses &amp;Gerät simulieren</translation>
    </message>
    <message>
        <source>Re&amp;boot Device</source>
        <translation>G&amp;erät neu starten</translation>
    </message>
    <message>
        <source>&amp;All Faults Off</source>
        <translation>Alle &amp;Fehler aus</translation>
    </message>
    <message>
        <source>&amp;Read-Only</source>
        <translation>Nu&amp;r lesen</translation>
    </message>
    <message>
        <source>Mark as &amp;Production</source>
        <translation>Als &amp;Produktion kennzeichnen</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Neues Fenster</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Pause Telemetry</source>
        <translation>Telemetrie anhalten</translation>
    </message>
    <message>
        <source>Clear Telemetry</source>
        <translation>Telemetrie leeren</translation>
    </message>
    <message>
        <source>Export Telemetry...</source>
        <translation>Telemetrie exportieren...</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>&amp;First Steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>Check for &amp;Updates</source>
        <translation>Nach &amp;Aktualisierungen suchen</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Open Stage Steps...</source>
        <translation>Bühnenschritte öffnen...</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Reduced Motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Lang&amp;uage...</source>
        <translation>Sprache...</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Invoke Direct Method...</source>
        <translation>Direkte Methode aufrufen...</translation>
    </message>
    <message>
        <source>Send Cloud-to-Device Message...</source>
        <translation>Nachricht an das Gerät senden...</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Import Devices...</source>
        <translation>Geräte &amp;importieren...</translation>
    </message>
    <message>
        <source>Simulation of the Fleet</source>
        <translation>Simulation der Flotte</translation>
    </message>
    <message>
        <source>Add Clause to the Query...</source>
        <translation>Bedingung zur Abfrage hinzufügen...</translation>
    </message>
    <message>
        <source>New Devices by Pattern...</source>
        <translation>Neue Geräte nach Muster...</translation>
    </message>
    <message>
        <source>Update Tags or Desired of Many...</source>
        <translation>Tags oder Desired vieler ändern...</translation>
    </message>
    <message>
        <source>Invoke Command on Many...</source>
        <translation>Befehl bei vielen aufrufen...</translation>
    </message>
    <message>
        <source>Delete Many Devices...</source>
        <translation>Viele Geräte löschen...</translation>
    </message>
    <message>
        <source>Show in Events</source>
        <translation>In den Ereignissen zeigen</translation>
    </message>
    <message>
        <source>Show on the Wire</source>
        <translation>Auf der Leitung zeigen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Cancel Job</source>
        <translation>Auftrag abbrechen</translation>
    </message>
    <message>
        <source>Undo Job...</source>
        <translation>Auftrag rückgängig machen...</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>In neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>Vorheriger Tab</translation>
    </message>
    <message>
        <source>Move Tab Left</source>
        <translation>Tab nach links</translation>
    </message>
    <message>
        <source>Move Tab Right</source>
        <translation>Tab nach rechts</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Tab schließen</translation>
    </message>
    <message>
        <source>Close Other Tabs</source>
        <translation>Andere Tabs schließen</translation>
    </message>
    <message>
        <source>Open Scene...</source>
        <translation>Szene öffnen...</translation>
    </message>
    <message>
        <source>Distributed Tracing...</source>
        <translation>Verteilte Ablaufverfolgung...</translation>
    </message>
    <message>
        <source>Event Timeline</source>
        <translation>Zeitleiste der Ereignisse</translation>
    </message>
    <message>
        <source>Telemetry as Chart</source>
        <translation>Telemetrie als Diagramm</translation>
    </message>
    <message>
        <source>Telemetry as Tiles</source>
        <translation>Telemetrie als Kacheln</translation>
    </message>
    <message>
        <source>Chart in Its Own Window</source>
        <translation>Diagramm in eigenem Fenster</translation>
    </message>
    <message>
        <source>Replace Twin...</source>
        <translation>Twin ersetzen...</translation>
    </message>
    <message>
        <source>Undo Edit</source>
        <translation>Bearbeitung rückgängig</translation>
    </message>
    <message>
        <source>Redo Edit</source>
        <translation>Bearbeitung wiederholen</translation>
    </message>
    <message>
        <source>Editor on the Whole Screen</source>
        <translation>Editor auf dem ganzen Bildschirm</translation>
    </message>
    <message>
        <source>Clone Device...</source>
        <translation>Gerät klonen...</translation>
    </message>
    <message>
        <source>Show in Chart</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>Export Connection Strings...</source>
        <translation>Verbindungszeichenfolgen exportieren...</translation>
    </message>
    <message>
        <source>Export Hub as Template...</source>
        <translation>Hub als Vorlage exportieren...</translation>
    </message>
    <message>
        <source>Import Graph...</source>
        <translation>Graph importieren...</translation>
    </message>
    <message>
        <source>Export Graph...</source>
        <translation>Graph exportieren...</translation>
    </message>
    <message>
        <source>Device Enabled</source>
        <translation>Gerät aktiviert</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>New Configuration...</source>
        <translation>Neue Konfiguration...</translation>
    </message>
    <message>
        <source>Edit Configuration...</source>
        <translation>Konfiguration bearbeiten...</translation>
    </message>
    <message>
        <source>Delete Configuration...</source>
        <translation>Konfiguration löschen...</translation>
    </message>
    <message>
        <source>Pr&amp;ovision a Device</source>
        <translation>Gerät &amp;bereitstellen</translation>
    </message>
    <message>
        <source>New Module...</source>
        <translation>Neues Modul...</translation>
    </message>
    <message>
        <source>Keys and Sign-in...</source>
        <translation>Schlüssel und Anmeldung...</translation>
    </message>
    <message>
        <source>Group of Devices...</source>
        <translation>Gruppe von Geräten...</translation>
    </message>
    <message>
        <source>Model View</source>
        <translation>Modellansicht</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Fleet Table</source>
        <translation>Flottentabelle</translation>
    </message>
    <message>
        <source>Text and Colors</source>
        <translation>Text und Farben</translation>
    </message>
    <message>
        <source>Many Devices</source>
        <translation>Viele Geräte</translation>
    </message>
    <message>
        <source>Show In</source>
        <translation>Zeigen in</translation>
    </message>
    <message>
        <source>Logical Twins</source>
        <translation>Logische Twins</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Events Drawer</source>
        <translation>Bereich Ereignisse</translation>
    </message>
    <message>
        <source>Wire Drawer</source>
        <translation>Bereich Leitung</translation>
    </message>
    <message>
        <source>Telemetry Drawer</source>
        <translation>Bereich Telemetrie</translation>
    </message>
    <message>
        <source>Jobs Drawer</source>
        <translation>Bereich Aufträge</translation>
    </message>
    <message>
        <source>Configurations Drawer</source>
        <translation>Bereich Konfigurationen</translation>
    </message>
    <message>
        <source>Problems Drawer</source>
        <translation>Bereich Probleme</translation>
    </message>
</context>
<context>
    <name>app::AddClauseDialog</name>
    <message>
        <source>Add a clause</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>A path, for example tags.site</source>
        <translation>Ein Pfad, zum Beispiel tags.site</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>ist keines von</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht vorhanden</translation>
    </message>
    <message>
        <source>A value, for example zurich or 21.5</source>
        <translation>Ein Wert, zum Beispiel zurich oder 21.5</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>app::AddMemberPopup</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the new member</source>
        <translation>Name des neuen Eintrags</translation>
    </message>
    <message>
        <source>Kind of the new value</source>
        <translation>Art des neuen Werts</translation>
    </message>
    <message>
        <source>String</source>
        <translation>String</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Boolean</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Array</translation>
    </message>
    <message>
        <source>There is a member of this name already.</source>
        <translation>Einen Eintrag mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Routing queries cannot reach a name with these characters.</source>
        <translation>Routing-Abfragen erreichen keinen Namen mit diesen Zeichen.</translation>
    </message>
    <message>
        <source>A new element at the end of the array.</source>
        <translation>Ein neues Element am Ende des Arrays.</translation>
    </message>
    <message>
        <source>Up to 1,024 bytes, without . $ # and space.</source>
        <translation>Bis zu 1.024 Byte, ohne . $ # und Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>app::AddressDialog</name>
    <message>
        <source>Address and ports of the hub</source>
        <translation>Adresse und Ports des Hubs</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>&amp;Hostname</translation>
    </message>
    <message>
        <source>H&amp;TTPS port</source>
        <translation>H&amp;TTPS-Port</translation>
    </message>
    <message>
        <source>&amp;MQTT port</source>
        <translation>&amp;MQTT-Port</translation>
    </message>
    <message>
        <source>Let other computers of the &amp;network connect</source>
        <translation>Andere Rechner im &amp;Netz zulassen</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>A host name has letters, digits, dots and hyphens, for example localhost.</source>
        <translation>Ein Hostname hat Buchstaben, Ziffern, Punkte und Bindestriche, zum Beispiel localhost.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, or 0 for any free one.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535, oder 0 für irgendeinen freien.</translation>
    </message>
    <message>
        <source>The two ports must differ.</source>
        <translation>Die beiden Ports müssen verschieden sein.</translation>
    </message>
    <message>
        <source>Every computer that reaches this one can try to sign in. Clients still need a key, and the host name must lead here from where they run.</source>
        <translation>Jeder Rechner, der diesen erreicht, kann versuchen sich anzumelden. Clients brauchen weiterhin einen Schlüssel, und der Hostname muss von dort hierher führen.</translation>
    </message>
    <message>
        <source>SDKs use the ports 443 and 8883, and most of them cannot be told another.</source>
        <translation>SDKs benutzen die Ports 443 und 8883; den meisten lässt sich kein anderer sagen.</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Demo-Arbeitsbereich</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>This file is there already. Open it?</source>
        <translation>Diese Datei gibt es schon. Öffnen?</translation>
    </message>
    <message>
        <source>A workspace is never written over.</source>
        <translation>Ein Arbeitsbereich wird nie überschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Der Arbeitsbereich lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.twinscope *.twins)</source>
        <translation>Arbeitsbereiche (*.twinscope *.twins)</translation>
    </message>
</context>
<context>
    <name>app::AttemptsModel</name>
    <message>
        <source>A service</source>
        <translation>Ein Dienst</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>Ein Client</translation>
    </message>
    <message>
        <source>%1 did not get through</source>
        <translation>%1 ist nicht durchgekommen</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>%1 is connecting</source>
        <translation>%1 verbindet sich</translation>
    </message>
</context>
<context>
    <name>app::AttemptsPane</name>
    <message>
        <source>port %1</source>
        <translation>Port %1</translation>
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
        <translation>Erste Verbindung</translation>
    </message>
    <message>
        <source>Show on the wire</source>
        <translation>Auf der Leitung zeigen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Copy the lit lines</source>
        <translation>Hervorgehobene Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export CA file...</source>
        <translation>CA-Datei exportieren...</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Attempts to connect</source>
        <translation>Verbindungsversuche</translation>
    </message>
    <message>
        <source>ports %1 and %2, all attempts</source>
        <translation>Ports %1 und %2, alle Versuche</translation>
    </message>
    <message>
        <source>the servers do not run</source>
        <translation>die Server laufen nicht</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>einen Dienst</translation>
    </message>
    <message>
        <source>A service is connected</source>
        <translation>Ein Dienst ist verbunden</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 ist verbunden</translation>
    </message>
    <message>
        <source>Waiting for the first connection of %1...</source>
        <translation>Warten auf die erste Verbindung: %1...</translation>
    </message>
    <message>
        <source>Start the servers, then %1 can connect</source>
        <translation>Nach dem Start der Server verbinden: %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>The attempt at %1 failed</source>
        <translation>Der Versuch um %1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 since the last attempt</source>
        <translation>%1 seit dem letzten Versuch</translation>
    </message>
    <message>
        <source>%1 connected, and has left again</source>
        <translation>%1 war verbunden und ist wieder weg</translation>
    </message>
</context>
<context>
    <name>app::AuthenticationForm</name>
    <message>
        <source>Symmetric keys</source>
        <translation>Symmetrische Schlüssel</translation>
    </message>
    <message>
        <source>X.509 certificate, self-signed</source>
        <translation>X.509-Zertifikat, selbst signiert</translation>
    </message>
    <message>
        <source>X.509 certificate, signed by an authority</source>
        <translation>X.509-Zertifikat, von einer Zertifizierungsstelle signiert</translation>
    </message>
    <message>
        <source>None: it cannot sign in</source>
        <translation>Keine: es kann sich nicht anmelden</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Anmeldung mit</translation>
    </message>
    <message>
        <source>&amp;Signs in with</source>
        <translation>An&amp;meldung mit</translation>
    </message>
    <message>
        <source>Hold down to show the key</source>
        <translation>Gedrückt halten, um den Schlüssel zu zeigen</translation>
    </message>
    <message>
        <source>Primary &amp;key (optional)</source>
        <translation>Primärer &amp;Schlüssel (optional)</translation>
    </message>
    <message>
        <source>Primary thumb&amp;print</source>
        <translation>Primärer &amp;Fingerabdruck</translation>
    </message>
    <message>
        <source>S&amp;econdary key (optional)</source>
        <translation>S&amp;ekundärer Schlüssel (optional)</translation>
    </message>
    <message>
        <source>S&amp;econdary thumbprint (optional)</source>
        <translation>S&amp;ekundärer Fingerabdruck (optional)</translation>
    </message>
    <message>
        <source>made by the hub</source>
        <translation>vom Hub erzeugt</translation>
    </message>
    <message>
        <source>SHA-1 or SHA-256, hexadecimal</source>
        <translation>SHA-1 oder SHA-256, hexadezimal</translation>
    </message>
    <message>
        <source>Its certificate names the device and is signed by an authority that the hub knows.</source>
        <translation>Sein Zertifikat nennt das Gerät und ist von einer Zertifizierungsstelle signiert, die der Hub kennt.</translation>
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
        <translation>Schema von %1</translation>
    </message>
    <message>
        <source>&amp;Message of the file</source>
        <translation>&amp;Nachricht der Datei</translation>
    </message>
    <message>
        <source>messages of %1 without a component</source>
        <translation>Nachrichten von %1 ohne Komponente</translation>
    </message>
    <message>
        <source>messages of %1, component %2</source>
        <translation>Nachrichten von %1, Komponente %2</translation>
    </message>
    <message>
        <source>all messages of %1</source>
        <translation>alle Nachrichten von %1</translation>
    </message>
    <message>
        <source>all messages in %1</source>
        <translation>alle Nachrichten in %1</translation>
    </message>
    <message>
        <source>all messages of the content type %1</source>
        <translation>alle Nachrichten des Inhaltstyps %1</translation>
    </message>
    <message>
        <source>It is &amp;for</source>
        <translation>Es gilt &amp;für</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>&amp;Schemas of this workspace</source>
        <translation>&amp;Schemas dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Protocol Buffers (*.proto);;All files (*)</source>
        <translation>Protocol Buffers (*.proto);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Avro schemas (*.avsc *.json);;All files (*)</source>
        <translation>Avro-Schemas (*.avsc *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The file describes no message.</source>
        <translation>Die Datei beschreibt keine Nachricht.</translation>
    </message>
</context>
<context>
    <name>app::BodyWords</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
            <numerusform>Befehl von %n Gerät aufrufen</numerusform>
            <numerusform>Befehl von %n Geräten aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, for example reboot or thermostat1*getMaxMinReport</source>
        <translation>Befehl, zum Beispiel reboot oder thermostat1*getMaxMinReport</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds that each device may take</source>
        <translation>Sekunden, die jedes Gerät brauchen darf</translation>
    </message>
    <message>
        <source>Payload, JSON; may be empty</source>
        <translation>Nutzdaten, JSON; darf leer sein</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufrufen</translation>
    </message>
</context>
<context>
    <name>app::BulkDesk</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n devices?</source>
        <translation>
            <numerusform>%n Gerät löschen?</numerusform>
            <numerusform>%n Geräte löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: with their modules, twins and keys. This cannot be undone.</source>
        <translation>%1: mit ihren Modulen, Zwillingen und Schlüsseln. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n devices were not deleted</source>
        <translation>
            <numerusform>%n Gerät wurde nicht gelöscht</numerusform>
            <numerusform>%n Geräte wurden nicht gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BulkDialog</name>
    <message numerus="yes">
        <source>Update %n devices</source>
        <translation>
            <numerusform>%n Gerät ändern</numerusform>
            <numerusform>%n Geräte ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 rückgängig machen</translation>
    </message>
    <message>
        <source>undo of %1</source>
        <translation>Rücknahme von %1</translation>
    </message>
    <message>
        <source>This patch is merged into each twin: what it names is set, null takes away, the rest stays.</source>
        <translation>Dieser Patch wird in jeden Zwilling gemischt: was er nennt, wird gesetzt, null nimmt weg, der Rest bleibt.</translation>
    </message>
    <message>
        <source>Patch for tags and desired properties</source>
        <translation>Patch für Tags und gewünschte Eigenschaften</translation>
    </message>
    <message>
        <source>What the dry run found</source>
        <translation>Was der Probelauf ergab</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Looking at the twins...</source>
        <translation>Die Zwillinge werden angesehen...</translation>
    </message>
    <message>
        <source>%1 would change, %2 have it already, %3 would be refused</source>
        <translation>%1 würden sich ändern, %2 haben es schon, %3 würden abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Take back in %n twins</source>
        <translation>
            <numerusform>In %n Zwilling zurücknehmen</numerusform>
            <numerusform>In %n Zwillingen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n twins</source>
        <translation>
            <numerusform>%n Zwilling ändern</numerusform>
            <numerusform>%n Zwillinge ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Do a dry run to see what it would change.</source>
        <translation>Ein Probelauf zeigt, was sich ändern würde.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace tags or desired properties of %n devices?</source>
        <translation>
            <numerusform>Tags oder gewünschte Eigenschaften von %n Gerät ersetzen?</numerusform>
            <numerusform>Tags oder gewünschte Eigenschaften von %n Geräten ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What the patch names is put in place of what each of them has now, what it sets to null is gone. The job can be undone where nobody writes meanwhile.</source>
        <translation>%1. Was der Patch nennt, tritt an die Stelle dessen, was jedes von ihnen jetzt hat; was er auf null setzt, ist weg. Der Auftrag lässt sich rückgängig machen, wo inzwischen niemand schreibt.</translation>
    </message>
</context>
<context>
    <name>app::CallsModel</name>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 in %2 ms</translation>
    </message>
    <message>
        <source>taken by the device</source>
        <translation>vom Gerät angenommen</translation>
    </message>
    <message>
        <source>expired in the queue</source>
        <translation>in der Warteschlange abgelaufen</translation>
    </message>
    <message>
        <source>given back too often</source>
        <translation>zu oft zurückgegeben</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>vom Gerät abgelehnt</translation>
    </message>
    <message>
        <source>purged from the queue</source>
        <translation>aus der Warteschlange gelöscht</translation>
    </message>
    <message>
        <source>on the way to the hub</source>
        <translation>unterwegs zum Hub</translation>
    </message>
    <message>
        <source>waiting for the device</source>
        <translation>wartet auf das Gerät</translation>
    </message>
    <message>
        <source>waits in the queue</source>
        <translation>wartet in der Warteschlange</translation>
    </message>
    <message>
        <source>message: %1</source>
        <translation>Nachricht: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>waiting for the device to connect</source>
        <translation>wartet, bis sich das Gerät verbindet</translation>
    </message>
</context>
<context>
    <name>app::Cause</name>
    <message>
        <source>a window of this program</source>
        <translation>ein Fenster dieses Programms</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>die Konsole</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>einen Dienst</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>das Gerät</translation>
    </message>
    <message>
        <source>the simulated device</source>
        <translation>das simulierte Gerät</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>einen Import</translation>
    </message>
</context>
<context>
    <name>app::CellDetails</name>
    <message>
        <source>Asked value</source>
        <translation>Gewünschter Wert</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut wünschen</translation>
    </message>
    <message>
        <source>Open twin</source>
        <translation>Twin öffnen</translation>
    </message>
    <message>
        <source>Nothing asked</source>
        <translation>Nichts gewünscht</translation>
    </message>
    <message>
        <source>Choose a cell.</source>
        <translation>Wählen Sie eine Zelle.</translation>
    </message>
    <message>
        <source>Nobody asked this device for a value.</source>
        <translation>Niemand hat von diesem Gerät einen Wert gewünscht.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>The device gives no reason.</source>
        <translation>Das Gerät nennt keinen Grund.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The device has not answered.</source>
        <translation>Das Gerät hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The device is offline and is told when it connects.</source>
        <translation>Das Gerät ist offline und erfährt es, wenn es sich verbindet.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>desired version %1</source>
        <translation>desired-Version %1</translation>
    </message>
    <message>
        <source>Asked since</source>
        <translation>Gewünscht seit</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>current ack</source>
        <translation>aktuelle Bestätigung</translation>
    </message>
    <message>
        <source>ack of an older wish</source>
        <translation>Bestätigung eines älteren Wunsches</translation>
    </message>
    <message>
        <source>Device keeps</source>
        <translation>Gerät behält</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Asking again writes %1 as a new desired version.</source>
        <translation>Erneut wünschen schreibt %1 als neue desired-Version.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1 wünschen</translation>
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
        <translation>das Gerät hat keines gemeldet</translation>
    </message>
    <message>
        <source>%1, not at hand</source>
        <translation>%1, nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 has no such property</source>
        <translation>%1 hat keine solche Eigenschaft</translation>
    </message>
    <message>
        <source>%1, writable</source>
        <translation>%1, schreibbar</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, nur lesbar</translation>
    </message>
</context>
<context>
    <name>app::ChartIcon</name>
    <message>
        <source>Show in the chart</source>
        <translation>Im Diagramm zeigen</translation>
    </message>
    <message>
        <source>%1, show in the chart</source>
        <translation>%1, im Diagramm zeigen</translation>
    </message>
</context>
<context>
    <name>app::ChartLegend</name>
    <message>
        <source>Series of the chart</source>
        <translation>Reihen des Diagramms</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Reihe</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Max</translation>
    </message>
    <message>
        <source>Add series or limit</source>
        <translation>Reihe oder Grenze hinzufügen</translation>
    </message>
    <message>
        <source>Latency %1, worst %2</source>
        <translation>Latenz %1, höchstens %2</translation>
    </message>
    <message numerus="yes">
        <source>From the device to the hub, by the device&apos;s clock: the median and the worst of %n messages.</source>
        <translation>
            <numerusform>Vom Gerät zum Hub, nach der Uhr des Geräts: der Median und der höchste Wert von %n Nachricht.</numerusform>
            <numerusform>Vom Gerät zum Hub, nach der Uhr des Geräts: der Median und der höchste Wert von %n Nachrichten.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limit...</source>
        <translation>&amp;Grenze...</translation>
    </message>
    <message>
        <source>Add Limit</source>
        <translation>Grenze hinzufügen</translation>
    </message>
    <message>
        <source>A number that is drawn as a line:</source>
        <translation>Eine Zahl, die als Linie gezeichnet wird:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number; write one such as 25 or 0.5.</source>
        <translation>&apos;%1&apos; ist keine Zahl; schreiben Sie eine wie 25 oder 0,5.</translation>
    </message>
</context>
<context>
    <name>app::ChartLines</name>
    <message>
        <source>limit %1</source>
        <translation>Grenze %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n crossings</source>
        <translation>
            <numerusform>%1, %n Überschreitung</numerusform>
            <numerusform>%1, %n Überschreitungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2, least %3, most %4</source>
        <translation>%1, zuletzt %2, kleinster %3, größter %4</translation>
    </message>
    <message numerus="yes">
        <source>%n crossings</source>
        <translation>
            <numerusform>%n Überschreitung</numerusform>
            <numerusform>%n Überschreitungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartPanel</name>
    <message>
        <source>Add the first state</source>
        <translation>Ersten Zustand hinzufügen</translation>
    </message>
    <message>
        <source>A state needs a name.</source>
        <translation>Ein Zustand braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a state &quot;%1&quot; already.</source>
        <translation>Einen Zustand „%1“ gibt es schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n transitions lead to it and go with it.</source>
        <translation>
            <numerusform>%n Übergang führt zu ihm und geht mit ihm.</numerusform>
            <numerusform>%n Übergänge führen zu ihm und gehen mit ihm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions &quot;go&quot; lead to it and go with it.</source>
        <translation>
            <numerusform>%n Aktion „go“ führt zu ihm und geht mit ihm.</numerusform>
            <numerusform>%n Aktionen „go“ führen zu ihm und gehen mit ihm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telemetry sets name it; one that names no other state is sent on demand only.</source>
        <translation>
            <numerusform>%n Telemetriesatz nennt ihn; einer, der keinen anderen Zustand nennt, wird nur noch auf Anforderung gesendet.</numerusform>
            <numerusform>%n Telemetriesätze nennen ihn; einer, der keinen anderen Zustand nennt, wird nur noch auf Anforderung gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Delete the state &quot;%1&quot;?</source>
        <translation>Zustand „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n places of the scene name &quot;%1&quot; for other devices, too, and keep it.</source>
        <translation>
            <numerusform>%n Stelle der Szene nennt „%1“ auch für andere Geräte und behält es.</numerusform>
            <numerusform>%n Stellen der Szene nennen „%1“ auch für andere Geräte und behalten es.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartWindow</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Last 1 min</source>
        <translation>Letzte 1 min</translation>
    </message>
    <message>
        <source>Last 5 min</source>
        <translation>Letzte 5 min</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>Letzte 15 min</translation>
    </message>
    <message>
        <source>Last 60 min</source>
        <translation>Letzte 60 min</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>Im Vordergrund bleiben</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Telemetry: %1</source>
        <translation>Telemetrie: %1</translation>
    </message>
</context>
<context>
    <name>app::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change Keys...</source>
        <translation>Tastenkürzel ändern...</translation>
    </message>
</context>
<context>
    <name>app::ChoiceBar</name>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Löschen...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Invoke command...</source>
        <translation>Befehl aufrufen...</translation>
    </message>
    <message>
        <source>Update tags or desired...</source>
        <translation>Tags oder Desired ändern...</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 gewählt</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 wählen</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>Gruppe...</translation>
    </message>
</context>
<context>
    <name>app::ClauseBar</name>
    <message>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
    <message>
        <source>Enter goes to it in the query, Delete takes it out</source>
        <translation>Die Eingabetaste führt in der Abfrage dorthin, Entf nimmt sie heraus</translation>
    </message>
    <message>
        <source>Add clause...</source>
        <translation>Bedingung hinzufügen...</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
</context>
<context>
    <name>app::ClientsModel</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
</context>
<context>
    <name>app::ClockBar</name>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Step by the span beside it</source>
        <translation>Einen Schritt der Länge daneben gehen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Länge eines Schritts</translation>
    </message>
    <message>
        <source>to the next event</source>
        <translation>zum nächsten Ereignis</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>Jump...</source>
        <translation>Springen …</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed of the clock</source>
        <translation>Tempo der Uhr</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Decides everything that is left to chance; all devices start anew with another one</source>
        <translation>Bestimmt alles, was dem Zufall überlassen ist; mit einem anderen beginnen alle Geräte neu</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>hält mit</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>im Rückstand</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Zu einem Zeitpunkt springen</translation>
    </message>
    <message>
        <source>Date and time in UTC, for example %1:</source>
        <translation>Datum und Uhrzeit in UTC, zum Beispiel %1:</translation>
    </message>
</context>
<context>
    <name>app::ColumnsDialog</name>
    <message>
        <source>Columns of the fleet</source>
        <translation>Spalten der Flotte</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Spalten von links nach rechts</translation>
    </message>
    <message>
        <source>Show Columns</source>
        <translation>Spalten zeigen</translation>
    </message>
    <message>
        <source>A path, for example tags.site</source>
        <translation>Ein Pfad, zum Beispiel tags.site</translation>
    </message>
    <message>
        <source>Path of a new column</source>
        <translation>Pfad einer neuen Spalte</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Further Left</source>
        <translation>Weiter nach links</translation>
    </message>
    <message>
        <source>Further Right</source>
        <translation>Weiter nach rechts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>app::CommandBox</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>waiting for the device</source>
        <translation>wartet auf das Gerät</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 nach %2 ms</translation>
    </message>
    <message>
        <source>%1, form of the command</source>
        <translation>%1, Formular des Befehls</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Invoke %1</source>
        <translation>%1 aufrufen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>Antwort von %1 kopieren</translation>
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
        <translation>noch nicht aufgerufen</translation>
    </message>
    <message>
        <source>not as modelled</source>
        <translation>nicht wie im Modell</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Send it all the same, as typed</source>
        <translation>Trotzdem senden, wie getippt</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Antwort</translation>
    </message>
    <message>
        <source>The call as</source>
        <translation>Der Aufruf als</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>app::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Vergleich öffnen</translation>
    </message>
    <message>
        <source>breaking: %1</source>
        <translation>unverträglich: %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>compatible: %1</source>
        <translation>verträglich: %1</translation>
    </message>
</context>
<context>
    <name>app::CompareDialog</name>
    <message>
        <source>Differences only</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Patch kopieren</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>The patch that gives %1 the tags and desired of %2</source>
        <translation>Der Patch, der %1 die Tags und Desired von %2 gibt</translation>
    </message>
</context>
<context>
    <name>app::ComparisonModel</name>
    <message>
        <source>breaking</source>
        <translation>unverträglich</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>verträglich</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>app::ComparisonRows</name>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
</context>
<context>
    <name>app::ComparisonView</name>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>Version %1 → %2</translation>
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
        <translation>Digital Twin</translation>
    </message>
    <message>
        <source>no model announced</source>
        <translation>kein Modell gemeldet</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
</context>
<context>
    <name>app::ComponentCard</name>
    <message>
        <source>default component</source>
        <translation>Standardkomponente</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 einklappen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Last 2 min</source>
        <translation>Letzte 2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n properties, all read-only</source>
        <translation>
            <numerusform>%n Eigenschaft, nur lesbar</numerusform>
            <numerusform>%n Eigenschaften, alle nur lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n in Arbeit</numerusform>
            <numerusform>%n in Arbeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in sync: %1</source>
        <translation>
            <numerusform>%n im Einklang: %1</numerusform>
            <numerusform>%n im Einklang: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ComponentsPane</name>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Einträge filtern</translation>
    </message>
    <message>
        <source>All Members</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Members Not in Sync</source>
        <translation>Einträge nicht im Einklang</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Not in sync</source>
        <translation>Nicht im Einklang</translation>
    </message>
    <message>
        <source>Which members</source>
        <translation>Welche Einträge</translation>
    </message>
    <message>
        <source>This device is not there any more.</source>
        <translation>Dieses Gerät gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The device has reported nothing yet, and no model says what it has.</source>
        <translation>Das Gerät hat noch nichts gemeldet, und kein Modell sagt, was es hat.</translation>
    </message>
    <message>
        <source>Inferred from the twin: the device has announced no model.</source>
        <translation>Aus dem Zwilling abgeleitet: das Gerät hat kein Modell genannt.</translation>
    </message>
    <message>
        <source>Inferred from the twin: no source has the model %1.</source>
        <translation>Aus dem Zwilling abgeleitet: keine Quelle hat das Modell %1.</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationDialog</name>
    <message>
        <source>Configuration %1</source>
        <translation>Konfiguration %1</translation>
    </message>
    <message>
        <source>Where two configurations set the same property, the higher one wins</source>
        <translation>Wo zwei Konfigurationen dieselbe Property setzen, gewinnt die höhere</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Target condition</source>
        <translation>&amp;Zielbedingung</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorität</translation>
    </message>
    <message>
        <source>&amp;Desired properties (JSON)</source>
        <translation>&amp;Desired Properties (JSON)</translation>
    </message>
    <message>
        <source>&amp;Metrics (optional, JSON)</source>
        <translation>&amp;Metriken (optional, JSON)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The content of a configuration stays as it was made</source>
        <translation>Der Inhalt einer Konfiguration bleibt, wie er angelegt wurde</translation>
    </message>
    <message>
        <source>Without a condition it targets nothing.</source>
        <translation>Ohne Bedingung hat sie kein Ziel.</translation>
    </message>
    <message>
        <source>It is kept on the twins that meet the condition, now and later.</source>
        <translation>Sie gilt für die Zwillinge, die die Bedingung erfüllen, jetzt und später.</translation>
    </message>
    <message numerus="yes">
        <source>%n twins meet the condition now.</source>
        <translation>
            <numerusform>%n Zwilling erfüllt jetzt die Bedingung.</numerusform>
            <numerusform>%n Zwillinge erfüllen jetzt die Bedingung.</numerusform>
        </translation>
    </message>
    <message>
        <source>New configuration</source>
        <translation>Neue Konfiguration</translation>
    </message>
    <message>
        <source>Desired properties of devices</source>
        <translation>Desired Properties von Geräten</translation>
    </message>
    <message>
        <source>Desired properties of modules</source>
        <translation>Desired Properties von Modulen</translation>
    </message>
    <message>
        <source>IoT Edge deployment: modules of Edge devices</source>
        <translation>IoT-Edge-Bereitstellung: Module von Edge-Geräten</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>From File...</source>
        <translation>Aus Datei...</translation>
    </message>
    <message>
        <source>Deployment manifest</source>
        <translation>Bereitstellungsmanifest</translation>
    </message>
    <message>
        <source>Manifests (*.json);;All files (*)</source>
        <translation>Manifeste (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What stands behind FROM devices.modules WHERE in a query; * is all modules</source>
        <translation>Was in einer Abfrage hinter FROM devices.modules WHERE steht; * sind alle Module</translation>
    </message>
    <message>
        <source>What stands behind WHERE in a query; * is all Edge devices</source>
        <translation>Was in einer Abfrage hinter WHERE steht; * sind alle Edge-Geräte</translation>
    </message>
    <message>
        <source>What stands behind WHERE in a query; * is all devices</source>
        <translation>Was in einer Abfrage hinter WHERE steht; * sind alle Geräte</translation>
    </message>
    <message>
        <source>A device has the deployment of the highest priority; layers of a higher one lie on top</source>
        <translation>Ein Gerät hat die Bereitstellung der höchsten Priorität; Schichten mit höherer liegen darüber</translation>
    </message>
    <message>
        <source>M&amp;odules (JSON)</source>
        <translation>M&amp;odule (JSON)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n Edge devices meet the condition now.</source>
        <translation>
            <numerusform>%n Edge-Gerät erfüllt jetzt die Bedingung.</numerusform>
            <numerusform>%n Edge-Geräte erfüllen jetzt die Bedingung.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is layered: it adds to a deployment of a lower priority.</source>
        <translation>Sie ist eine Schicht: sie ergänzt eine Bereitstellung mit niedrigerer Priorität.</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationsModel</name>
    <message>
        <source>all devices</source>
        <translation>alle Geräte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation>Im Ziel</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>Target condition</source>
        <translation>Zielbedingung</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Setzt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>layered deployment</source>
        <translation>geschichtete Bereitstellung</translation>
    </message>
    <message>
        <source>Edge deployment</source>
        <translation>Edge-Bereitstellung</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationsPane</name>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Text der Konfiguration</translation>
    </message>
    <message>
        <source>%1: applied to %2 of %3 twins</source>
        <translation>%1: angewendet auf %2 von %3 Zwillingen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete the configuration %1?</source>
        <translation>Konfiguration %1 löschen?</translation>
    </message>
    <message>
        <source>What it has set stays on the twins until another configuration sets it.</source>
        <translation>Was sie gesetzt hat, bleibt auf den Zwillingen, bis eine andere Konfiguration es setzt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The configuration could not be deleted</source>
        <translation>Die Konfiguration konnte nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Configurations and deployments</source>
        <translation>Konfigurationen und Bereitstellungen</translation>
    </message>
    <message>
        <source>No configurations yet. One sets desired properties, or brings modules, on all devices that a condition names, and on those that come to meet it later.</source>
        <translation>Noch keine Konfigurationen. Eine setzt Desired Properties oder bringt Module auf alle Geräte, die eine Bedingung nennt, und auf die, die sie später erfüllen.</translation>
    </message>
    <message>
        <source>%1: applied to %2 of %3 Edge devices, %4 succeeded, %5 failed</source>
        <translation>%1: angewendet auf %2 von %3 Edge-Geräten, %4 erfolgreich, %5 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>app::ConnectDocument</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>your own program to the built-in hub, over the same addresses and protocols as a cloud hub</source>
        <translation>Ihr eigenes Programm mit dem eingebauten Hub, über dieselben Adressen und Protokolle wie bei einem Hub in der Cloud</translation>
    </message>
    <message>
        <source>What connects</source>
        <translation>Was sich verbindet</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>Verbundene Clients</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>The client may connect again at once; disable the device to keep it out.</source>
        <translation>Der Client kann sich sofort wieder verbinden; sperren Sie das Gerät, um ihn fernzuhalten.</translation>
    </message>
    <message>
        <source>Hub running since %1</source>
        <translation>Hub läuft seit %1</translation>
    </message>
    <message>
        <source>The servers could not start</source>
        <translation>Die Server konnten nicht starten</translation>
    </message>
    <message>
        <source>The servers do not run</source>
        <translation>Die Server laufen nicht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Start servers</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Connect a device</source>
        <translation>Gerät verbinden</translation>
    </message>
    <message>
        <source>Connect a service</source>
        <translation>Dienst verbinden</translation>
    </message>
    <message>
        <source>Connected clients (%1)</source>
        <translation>Verbundene Clients (%1)</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>Kein Client ist verbunden.</translation>
    </message>
    <message>
        <source>The servers do not run.</source>
        <translation>Die Server laufen nicht.</translation>
    </message>
    <message>
        <source>Hub and identity</source>
        <translation>Hub und Identität</translation>
    </message>
    <message>
        <source>Provision a device</source>
        <translation>Gerät bereitstellen</translation>
    </message>
</context>
<context>
    <name>app::ConnectionsDialog</name>
    <message numerus="yes">
        <source>Connection strings of %n devices</source>
        <translation>
            <numerusform>Verbindungszeichenfolge von %n Gerät</numerusform>
            <numerusform>Verbindungszeichenfolgen von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>One connection string a line, of the devices and their modules. Without keys it is a list; with keys programs sign in by it, and so does whoever finds the file.</source>
        <translation>Eine Verbindungszeichenfolge je Zeile, von den Geräten und ihren Modulen. Ohne Schlüssel ist es eine Liste; mit Schlüsseln melden sich Programme damit an, und ebenso jeder, der die Datei findet.</translation>
    </message>
    <message>
        <source>Write the &amp;keys, too</source>
        <translation>Auch die &amp;Schlüssel schreiben</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>&amp;Hostname</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Connection strings (*.txt)</source>
        <translation>Verbindungszeichenfolgen (*.txt)</translation>
    </message>
    <message>
        <source>The connection strings cannot be exported</source>
        <translation>Die Verbindungszeichenfolgen können nicht exportiert werden</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceModel</name>
    <message>
        <source>%1, connected</source>
        <translation>%1, verbunden</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1, offline</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Offen seit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>no component</source>
        <translation>keine Komponente</translation>
    </message>
</context>
<context>
    <name>app::ConvergencePane</name>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>Reading, %1 of %2 devices to come</source>
        <translation>Wird gelesen, noch %1 von %2 Geräten</translation>
    </message>
    <message>
        <source>%1 of %2 devices have an open cell</source>
        <translation>%1 von %2 Geräten haben eine offene Zelle</translation>
    </message>
    <message>
        <source>Cells show</source>
        <translation>Zellen zeigen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Asked value</source>
        <translation>Gewünschter Wert</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Filter devices or properties</source>
        <translation>Geräte oder Eigenschaften filtern</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Jedes Modell</translation>
    </message>
    <message>
        <source>Waiting any time</source>
        <translation>Beliebige Wartezeit</translation>
    </message>
    <message>
        <source>Waiting over 1 minute</source>
        <translation>Wartet über 1 Minute</translation>
    </message>
    <message>
        <source>Waiting over 5 minutes</source>
        <translation>Wartet über 5 Minuten</translation>
    </message>
    <message>
        <source>Waiting over 1 hour</source>
        <translation>Wartet über 1 Stunde</translation>
    </message>
    <message>
        <source>Waiting over 1 day</source>
        <translation>Wartet über 1 Tag</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 von %2 Geräten</translation>
    </message>
    <message numerus="yes">
        <source>%n writable properties, %1 cells</source>
        <translation>
            <numerusform>%n schreibbare Eigenschaft, %1 Zellen</numerusform>
            <numerusform>%n schreibbare Eigenschaften, %1 Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked of these devices</source>
        <translation>Von diesen Geräten ist nichts gewünscht</translation>
    </message>
    <message>
        <source>No cell meets the check boxes and filters</source>
        <translation>Keine Zelle entspricht Kästchen und Filtern</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceView</name>
    <message>
        <source>Open cells</source>
        <translation>Offene Zellen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Asked values by device</source>
        <translation>Gewünschte Werte je Gerät</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceWords</name>
    <message>
        <source>asked</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>abgelehnt %1</translation>
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
        <translation>Twinscope wurde beim letzten Mal unerwartet beendet</translation>
    </message>
    <message>
        <source>What is known about it was saved on this computer; nothing was sent. Your workspace keeps all that was acknowledged.
%1</source>
        <translation>Was darüber bekannt ist, wurde auf diesem Rechner gespeichert; nichts wurde gesendet. Ihr Arbeitsbereich enthält alles, was bestätigt wurde.
%1</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>app::CreateDeviceDialog</name>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message>
        <source>Device &amp;id</source>
        <translation>Geräte-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Model id, announced once now (optional)</source>
        <translation>&amp;Modell-ID, wird jetzt einmal gemeldet (optional)</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>Erste &amp;Tags (optional, JSON)</translation>
    </message>
    <message>
        <source>First &amp;desired properties (optional, JSON)</source>
        <translation>Erste &amp;Desired-Eigenschaften (optional, JSON)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>There is already a device with this name.</source>
        <translation>Ein Gerät mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>A model id looks like dtmi:com:example:Pump;1.</source>
        <translation>Eine Modell-ID sieht so aus: dtmi:com:example:Pump;1.</translation>
    </message>
    <message>
        <source>for example pump-7, or pump-7/agent for a module of it</source>
        <translation>zum Beispiel pump-7, oder pump-7/agent für ein Modul davon</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>%1 klonen</translation>
    </message>
    <message>
        <source>There is no device %1 that could have a module.</source>
        <translation>Es gibt kein Gerät %1, das ein Modul haben könnte.</translation>
    </message>
    <message>
        <source>IoT Edge device: it &amp;runs modules</source>
        <translation>IoT-Edge-Gerät: es &amp;führt Module aus</translation>
    </message>
    <message>
        <source>New module of %1</source>
        <translation>Neues Modul von %1</translation>
    </message>
</context>
<context>
    <name>app::CreateManyDialog</name>
    <message>
        <source>New devices by pattern</source>
        <translation>Neue Geräte nach Muster</translation>
    </message>
    <message>
        <source>{n} is the number, {n:4} the number with four digits</source>
        <translation>{n} ist die Nummer, {n:4} die Nummer mit vier Stellen</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Simulate each of them, from the model</source>
        <translation>Jedes davon nach dem Modell simulieren</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Namen</translation>
    </message>
    <message>
        <source>H&amp;ow many</source>
        <translation>&amp;Wie viele</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Erste Nummer</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>Erste &amp;Tags (freiwillig, JSON)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>There is already a device %1.</source>
        <translation>Es gibt schon ein Gerät %1.</translation>
    </message>
    <message>
        <source>The pattern gives several devices the name %1; put {n} where the number belongs.</source>
        <translation>Das Muster gibt mehreren Geräten den Namen %1; setzen Sie {n} dorthin, wo die Nummer hingehört.</translation>
    </message>
    <message>
        <source>Some of these names are not allowed. A device id has up to 128 letters, digits and some other characters, and no blanks.</source>
        <translation>Einige dieser Namen sind nicht erlaubt. Eine Geräte-Id hat bis zu 128 Buchstaben, Ziffern und einige andere Zeichen, aber keine Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of %2 were made. %3</source>
        <translation>%1 von %2 wurden angelegt. %3</translation>
    </message>
</context>
<context>
    <name>app::DeviceDesk</name>
    <message>
        <source>Import devices</source>
        <translation>Geräte importieren</translation>
    </message>
    <message>
        <source>Export the hub as a template</source>
        <translation>Den Hub als Vorlage exportieren</translation>
    </message>
    <message>
        <source>Script of az commands (*.sh);;Bicep of the hub alone (*.bicep)</source>
        <translation>Skript mit az-Befehlen (*.sh);;Bicep nur des Hubs (*.bicep)</translation>
    </message>
    <message>
        <source>The template cannot be exported</source>
        <translation>Die Vorlage kann nicht exportiert werden</translation>
    </message>
    <message>
        <source>Import a graph</source>
        <translation>Einen Graphen importieren</translation>
    </message>
    <message>
        <source>Twin graph (*.json);;All files (*)</source>
        <translation>Zwillingsgraph (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The graph cannot be imported</source>
        <translation>Der Graph kann nicht importiert werden</translation>
    </message>
    <message numerus="yes">
        <source>%n twins</source>
        <translation>
            <numerusform>%n Zwilling</numerusform>
            <numerusform>%n Zwillinge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships</source>
        <translation>
            <numerusform>%n Beziehung</numerusform>
            <numerusform>%n Beziehungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 and %2?</source>
        <translation>%1 und %2 importieren?</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already and are replaced.</source>
        <translation>
            <numerusform>%n davon ist schon da und wird ersetzt.</numerusform>
            <numerusform>%n davon sind schon da und werden ersetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Not everything was imported</source>
        <translation>Es wurde nicht alles importiert</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Den Graphen exportieren</translation>
    </message>
    <message>
        <source>Twin graph (*.json)</source>
        <translation>Zwillingsgraph (*.json)</translation>
    </message>
    <message>
        <source>The graph cannot be exported</source>
        <translation>Der Graph kann nicht exportiert werden</translation>
    </message>
    <message>
        <source>Twins (*.json *.csv *.xlsx *.ods *.yaml *.yml *.xml);;Connection strings (*.txt);;All files (*)</source>
        <translation>Twins (*.json *.csv *.xlsx *.ods *.yaml *.yml *.xml);;Verbindungszeichenfolgen (*.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>app::DeviceHeader</name>
    <message>
        <source>etag</source>
        <translation>ETag</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Kein Gerät</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>angehalten: %1</translation>
    </message>
    <message>
        <source>Switch the simulated device off</source>
        <translation>Simuliertes Gerät ausschalten</translation>
    </message>
    <message>
        <source>Switch the simulated device on</source>
        <translation>Simuliertes Gerät einschalten</translation>
    </message>
    <message>
        <source>etag %1</source>
        <translation>ETag %1</translation>
    </message>
    <message>
        <source>Infer a model</source>
        <translation>Modell ableiten</translation>
    </message>
    <message>
        <source>Guess a model from the values of the twin</source>
        <translation>Ein Modell aus den Werten des Twins erschließen</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>kein Modell</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Go to its IoT Edge device</source>
        <translation>Zu seinem IoT-Edge-Gerät gehen</translation>
    </message>
    <message>
        <source>child of %1</source>
        <translation>Kind von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n Kind</numerusform>
            <numerusform>%n Kinder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that are children of this IoT Edge device</source>
        <translation>Geräte, die diesem IoT-Edge-Gerät untergeordnet sind</translation>
    </message>
</context>
<context>
    <name>app::DeviceListModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>offline %1 min</source>
        <translation>offline %1 min</translation>
    </message>
    <message>
        <source>offline %1 h</source>
        <translation>offline %1 h</translation>
    </message>
    <message>
        <source>offline %1 d</source>
        <translation>offline %1 d</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Kein Modell</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>Twin version %1, desired %2, reported %3</source>
        <translation>Twin-Version %1, Desired %2, Reported %3</translation>
    </message>
</context>
<context>
    <name>app::DeviceMap</name>
    <message>
        <source>Map of the devices</source>
        <translation>Karte der Geräte</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have a place</source>
        <translation>
            <numerusform>%n Gerät hat einen Ort</numerusform>
            <numerusform>%n Geräte haben einen Ort</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: latitude %2, longitude %3</source>
        <translation>%1: Breite %2, Länge %3</translation>
    </message>
    <message>
        <source>No device has told a place: latitude and longitude, or a GeoJSON point.</source>
        <translation>Kein Gerät hat einen Ort genannt: Breite und Länge oder ein GeoJSON-Punkt.</translation>
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
        <translation>Modul</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>app::DeviceTabs</name>
    <message>
        <source>Draft of %1 kept</source>
        <translation>Entwurf von %1 behalten</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts kept</source>
        <translation>
            <numerusform>%n Entwurf behalten</numerusform>
            <numerusform>%n Entwürfe behalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DevicesPane</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Neues Gerät</translation>
    </message>
    <message numerus="yes">
        <source>Built-in hub, %n devices</source>
        <translation>
            <numerusform>Eingebauter Hub, %n Gerät</numerusform>
            <numerusform>Eingebauter Hub, %n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Kein Gerät passt</translation>
    </message>
    <message>
        <source>Its twin goes with it. This cannot be taken back.</source>
        <translation>Der Twin wird mitgelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Its twin and %n modules go with it. This cannot be taken back.</source>
        <translation>
            <numerusform>Der Twin und %n Modul werden mitgelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>Der Twin und %n Module werden mitgelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Filter by id, model, tag</source>
        <translation>Nach Id, Modell, Tag filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 in New Tab</source>
        <translation>%1 in neuem Tab öffnen</translation>
    </message>
    <message>
        <source>Open %1 in New Window</source>
        <translation>%1 in neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 wurde nicht geändert</translation>
    </message>
</context>
<context>
    <name>app::DiagramView</name>
    <message>
        <source>Drawn graph</source>
        <translation>Gezeichneter Graph</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>app::DifferenceWords</name>
    <message>
        <source>the interface now extends %3</source>
        <translation>das Interface erweitert jetzt %3</translation>
    </message>
    <message>
        <source>the interface does not extend %2 any more</source>
        <translation>das Interface erweitert %2 nicht mehr</translation>
    </message>
    <message>
        <source>%1 is new: %3</source>
        <translation>%1 ist neu: %3</translation>
    </message>
    <message>
        <source>%1 is gone: %2</source>
        <translation>%1 ist weggefallen: %2</translation>
    </message>
    <message>
        <source>%1 has the new value %3</source>
        <translation>%1 hat den neuen Wert %3</translation>
    </message>
    <message>
        <source>%1 stood for %2 and now stands for %3</source>
        <translation>%1 stand für %2 und steht jetzt für %3</translation>
    </message>
    <message>
        <source>%1 lost the value %2</source>
        <translation>%1 hat den Wert %2 verloren</translation>
    </message>
    <message>
        <source>%1 is a new field: %3</source>
        <translation>%1 ist ein neues Feld: %3</translation>
    </message>
    <message>
        <source>the field %1 is gone: %2</source>
        <translation>das Feld %1 ist weggefallen: %2</translation>
    </message>
    <message>
        <source>%1 was a %2 and is a %3 now</source>
        <translation>%1 war %2 und ist jetzt %3</translation>
    </message>
    <message>
        <source>the model was written in DTDL %2 and is in DTDL %3 now</source>
        <translation>das Modell war in DTDL %2 geschrieben und ist jetzt in DTDL %3</translation>
    </message>
    <message>
        <source>%1 allowed %2 relationships and allows %3 now</source>
        <translation>%1 erlaubte %2 Beziehungen und erlaubt jetzt %3</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3 now</source>
        <translation>%1 war %2 und ist jetzt %3</translation>
    </message>
    <message>
        <source>%1 had the semantic type %2 and has %3 now</source>
        <translation>%1 hatte den semantischen Typ %2 und hat jetzt %3</translation>
    </message>
    <message>
        <source>%1 led to %2 and leads to %3 now</source>
        <translation>%1 führte zu %2 und führt jetzt zu %3</translation>
    </message>
    <message>
        <source>the texts of %1 are other ones</source>
        <translation>die Texte von %1 sind andere</translation>
    </message>
    <message>
        <source>%1 was in %2 and is in %3 now</source>
        <translation>%1 war in %2 und ist jetzt in %3</translation>
    </message>
    <message>
        <source>the interface</source>
        <translation>das Interface</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>verträglich</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>unverträglich</translation>
    </message>
</context>
<context>
    <name>app::Documents</name>
    <message>
        <source>Views of the device</source>
        <translation>Ansichten des Geräts</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Tree + metadata</source>
        <translation>Baum + Metadaten</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Form of the twin</source>
        <translation>Darstellung des Twins</translation>
    </message>
    <message>
        <source>Follow the hub or edit</source>
        <translation>Dem Hub folgen oder bearbeiten</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Twin</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponenten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>%1, conflict</source>
        <translation>%1, Konflikt</translation>
    </message>
</context>
<context>
    <name>app::DraftBar</name>
    <message>
        <source>same size</source>
        <translation>gleiche Größe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>Copy the patch</source>
        <translation>Patch kopieren</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf aufbewahrt</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
    <message>
        <source>if etag is %1</source>
        <translation>wenn ETag %1</translation>
    </message>
    <message>
        <source>A text cannot be read: line %1</source>
        <translation>Ein Text ist nicht lesbar: Zeile %1</translation>
    </message>
    <message>
        <source>%1 is null: a patch removes it, a twin never holds null</source>
        <translation>%1 ist null: ein Patch entfernt es, ein Twin enthält nie null</translation>
    </message>
    <message>
        <source>Applying...</source>
        <translation>Wird angewendet...</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>app::DrawerStrip</name>
    <message>
        <source>Drawers</source>
        <translation>Unterer Bereich</translation>
    </message>
</context>
<context>
    <name>app::Drawers</name>
    <message>
        <source>Drawers</source>
        <translation>Unterer Bereich</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Konfigurationen</translation>
    </message>
</context>
<context>
    <name>app::EnrollmentsModel</name>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Enrollment</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>app::ErrorText</name>
    <message>
        <source>It has %1 bytes.</source>
        <translation>Es sind %1 Byte.</translation>
    </message>
    <message>
        <source>The %1 of this twin may have at most %2 bytes.</source>
        <translation>Die %1 dieses Twins dürfen höchstens %2 Byte haben.</translation>
    </message>
    <message>
        <source>The %1 of this twin are too large.</source>
        <translation>Die %1 dieses Twins sind zu groß.</translation>
    </message>
    <message>
        <source>With this change they would have %1 bytes.</source>
        <translation>Mit dieser Änderung wären es %1 Byte.</translation>
    </message>
    <message>
        <source>Remove or shorten some values, then send the change again.</source>
        <translation>Entfernen oder kürzen Sie einige Werte und senden Sie die Änderung noch einmal.</translation>
    </message>
    <message>
        <source>This is not JSON. %1</source>
        <translation>Das ist kein JSON. %1</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>Berichtigen Sie den Text an dieser Stelle.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Der Text ist kein UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and read it again.</source>
        <translation>Speichern Sie ihn als UTF-8 und lesen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
        <source>The text may have at most %1 bytes.</source>
        <translation>Der Text darf höchstens %1 Byte haben.</translation>
    </message>
    <message>
        <source>The text is too large.</source>
        <translation>Der Text ist zu groß.</translation>
    </message>
    <message>
        <source>Send it in smaller parts.</source>
        <translation>Senden Sie ihn in kleineren Teilen.</translation>
    </message>
    <message>
        <source>Objects and arrays may be nested at most %1 deep.</source>
        <translation>Objekte und Arrays dürfen höchstens %1 Ebenen tief verschachtelt sein.</translation>
    </message>
    <message>
        <source>Objects and arrays are nested too deep.</source>
        <translation>Objekte und Arrays sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Here they are %1 deep.</source>
        <translation>Hier sind es %1 Ebenen.</translation>
    </message>
    <message>
        <source>Move the inner values further up.</source>
        <translation>Verschieben Sie die inneren Werte weiter nach oben.</translation>
    </message>
    <message>
        <source>An object has the same member twice.</source>
        <translation>Ein Objekt hat denselben Eintrag zweimal.</translation>
    </message>
    <message>
        <source>Keep one of them and remove the other.</source>
        <translation>Behalten Sie einen davon und entfernen Sie den anderen.</translation>
    </message>
    <message>
        <source>An object is needed here, in braces.</source>
        <translation>Hier muss ein Objekt stehen, in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>Put the value into an object.</source>
        <translation>Setzen Sie den Wert in ein Objekt.</translation>
    </message>
    <message>
        <source>The JSON Patch cannot be applied. %1</source>
        <translation>Der JSON Patch lässt sich nicht anwenden. %1</translation>
    </message>
    <message>
        <source>Correct the operation at that place.</source>
        <translation>Berichtigen Sie die Operation an dieser Stelle.</translation>
    </message>
    <message>
        <source>A name must not contain a dot, a dollar sign, a number sign (#), a space or control characters.</source>
        <translation>Ein Name darf keinen Punkt, kein Dollarzeichen, kein Rautezeichen (#), kein Leerzeichen und keine Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>A name may have at most %1 bytes in UTF-8.</source>
        <translation>Ein Name darf in UTF-8 höchstens %1 Byte haben.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>Ein Name ist zu lang.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Wählen Sie einen kürzeren Namen.</translation>
    </message>
    <message>
        <source>A whole number must lie between %1 and %2.</source>
        <translation>Eine ganze Zahl muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>Use a smaller number, or send it as a string.</source>
        <translation>Nehmen Sie eine kleinere Zahl oder senden Sie sie als String.</translation>
    </message>
    <message>
        <source>A string may have at most %1 bytes in UTF-8.</source>
        <translation>Ein String darf in UTF-8 höchstens %1 Byte haben.</translation>
    </message>
    <message>
        <source>A string is too long.</source>
        <translation>Ein String ist zu lang.</translation>
    </message>
    <message>
        <source>Shorten the string, or split it over several members.</source>
        <translation>Kürzen Sie den String oder verteilen Sie ihn auf mehrere Einträge.</translation>
    </message>
    <message>
        <source>An array must not contain null.</source>
        <translation>Ein Array darf kein null enthalten.</translation>
    </message>
    <message>
        <source>Remove the null, or use another value for it.</source>
        <translation>Entfernen Sie das null oder nehmen Sie dafür einen anderen Wert.</translation>
    </message>
    <message>
        <source>Values may be nested at most %1 deep.</source>
        <translation>Werte dürfen höchstens %1 Ebenen tief verschachtelt sein.</translation>
    </message>
    <message>
        <source>Values are nested too deep.</source>
        <translation>Werte sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>desired properties</source>
        <translation>Desired-Eigenschaften</translation>
    </message>
    <message>
        <source>reported properties</source>
        <translation>Reported-Eigenschaften</translation>
    </message>
    <message>
        <source>The path does not lead to a property or component of the digital twin.</source>
        <translation>Der Pfad führt zu keiner Eigenschaft oder Komponente des Digital Twin.</translation>
    </message>
    <message>
        <source>Name a property, or a component and its property: /component/property.</source>
        <translation>Nennen Sie eine Eigenschaft oder eine Komponente und ihre Eigenschaft: /Komponente/Eigenschaft.</translation>
    </message>
    <message>
        <source>Only the operations add, replace and remove are possible here.</source>
        <translation>Hier sind nur die Operationen add, replace und remove möglich.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>The operation has no value.</source>
        <translation>Die Operation hat keinen Wert.</translation>
    </message>
    <message>
        <source>Add the member &quot;value&quot;.</source>
        <translation>Fügen Sie den Eintrag &quot;value&quot; hinzu.</translation>
    </message>
    <message>
        <source>A digital twin patch is an array of operations.</source>
        <translation>Ein Digital-Twin-Patch ist ein Array von Operationen.</translation>
    </message>
    <message>
        <source>Put the operations in brackets.</source>
        <translation>Setzen Sie die Operationen in eckige Klammern.</translation>
    </message>
    <message>
        <source>A name must start with a letter, then have letters, digits or underscores, not end with an underscore, and have at most 64 characters.</source>
        <translation>Ein Name beginnt mit einem Buchstaben, enthält danach Buchstaben, Ziffern oder Unterstriche, endet nicht mit einem Unterstrich und hat höchstens 64 Zeichen.</translation>
    </message>
    <message>
        <source>Choose the name that the model gives.</source>
        <translation>Wählen Sie den Namen, den das Modell vorgibt.</translation>
    </message>
    <message>
        <source>The marker of a component (__t) is kept by the hub and cannot be written.</source>
        <translation>Die Markierung einer Komponente (__t) führt der Hub; sie lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Leave the marker out.</source>
        <translation>Lassen Sie die Markierung weg.</translation>
    </message>
    <message>
        <source>A new component must carry an empty $metadata object.</source>
        <translation>Eine neue Komponente braucht ein leeres Objekt $metadata.</translation>
    </message>
    <message>
        <source>Send &quot;$metadata&quot;: {} with the component.</source>
        <translation>Senden Sie &quot;$metadata&quot;: {} mit der Komponente.</translation>
    </message>
    <message>
        <source>A property cannot become a component, nor a component a property.</source>
        <translation>Aus einer Eigenschaft kann keine Komponente werden und aus einer Komponente keine Eigenschaft.</translation>
    </message>
    <message>
        <source>Remove the old one first, then add the new one.</source>
        <translation>Entfernen Sie zuerst das Alte, fügen Sie dann das Neue hinzu.</translation>
    </message>
    <message>
        <source>A component cannot contain another component.</source>
        <translation>Eine Komponente kann keine andere Komponente enthalten.</translation>
    </message>
    <message>
        <source>Put the inner component beside the outer one.</source>
        <translation>Setzen Sie die innere Komponente neben die äußere.</translation>
    </message>
    <message>
        <source>The stored value does not follow the Plug and Play convention, so it cannot be changed here.</source>
        <translation>Der gespeicherte Wert folgt nicht der Plug-and-Play-Konvention und lässt sich deshalb hier nicht ändern.</translation>
    </message>
    <message>
        <source>Write it through the desired properties of the device twin.</source>
        <translation>Schreiben Sie ihn über die Desired-Eigenschaften des Device Twin.</translation>
    </message>
    <message>
        <source>A property of a digital twin cannot be null.</source>
        <translation>Eine Eigenschaft eines Digital Twin kann nicht null sein.</translation>
    </message>
    <message>
        <source>Use the operation remove.</source>
        <translation>Nehmen Sie die Operation remove.</translation>
    </message>
    <message>
        <source>An array cannot be changed in part.</source>
        <translation>Ein Array lässt sich nicht teilweise ändern.</translation>
    </message>
    <message>
        <source>Send the whole array as one value.</source>
        <translation>Senden Sie das ganze Array als einen Wert.</translation>
    </message>
    <message>
        <source>The twin was changed by somebody else since it was read.</source>
        <translation>Der Twin wurde seit dem Lesen von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Look at the new values, then apply the change again.</source>
        <translation>Sehen Sie sich die neuen Werte an und wenden Sie die Änderung noch einmal an.</translation>
    </message>
    <message>
        <source>The properties have another version than the change was made for.</source>
        <translation>Die Eigenschaften haben eine andere Version als die, für die die Änderung gemacht wurde.</translation>
    </message>
    <message>
        <source>The change was made for version %1, the properties are at version %2.</source>
        <translation>Die Änderung wurde für Version %1 gemacht, die Eigenschaften stehen bei Version %2.</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Dieses Gerät gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name; it may have been deleted.</source>
        <translation>Prüfen Sie den Namen; vielleicht wurde es gelöscht.</translation>
    </message>
    <message>
        <source>The device has no such module.</source>
        <translation>Das Gerät hat kein solches Modul.</translation>
    </message>
    <message>
        <source>There is already a device with this name.</source>
        <translation>Ein Gerät mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>The device already has a module with this name.</source>
        <translation>Das Gerät hat schon ein Modul mit diesem Namen.</translation>
    </message>
    <message>
        <source>A device may have at most %1 modules.</source>
        <translation>Ein Gerät darf höchstens %1 Module haben.</translation>
    </message>
    <message>
        <source>The device has too many modules.</source>
        <translation>Das Gerät hat zu viele Module.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Es hat %1.</translation>
    </message>
    <message>
        <source>Delete a module that is not needed any more.</source>
        <translation>Löschen Sie ein Modul, das nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>A key is base64 text of 16 to 64 bytes; a thumbprint has 40 or 64 hexadecimal digits.</source>
        <translation>Ein Schlüssel ist Base64-Text von 16 bis 64 Byte; ein Fingerabdruck hat 40 oder 64 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>Leave the field empty to have keys made.</source>
        <translation>Lassen Sie das Feld leer, dann werden Schlüssel erzeugt.</translation>
    </message>
    <message>
        <source>The device is disabled and may not connect.</source>
        <translation>Das Gerät ist deaktiviert und darf sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Enable the device first.</source>
        <translation>Aktivieren Sie zuerst das Gerät.</translation>
    </message>
    <message>
        <source>The device is not connected.</source>
        <translation>Das Gerät ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Switch it on or wait until it connects.</source>
        <translation>Schalten Sie es ein oder warten Sie, bis es sich verbindet.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>Das Gerät hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>Versuchen Sie es noch einmal oder geben Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>Another program has this workspace open.</source>
        <translation>Ein anderes Programm hat diesen Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close the other program, or open another workspace.</source>
        <translation>Nichts ist verloren. Schließen Sie das andere Programm oder öffnen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. It was left as it is.</source>
        <translation>Die Datei des Arbeitsbereichs ist beschädigt. Sie wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or open another workspace.</source>
        <translation>Ersetzen Sie die Datei durch eine Kopie oder öffnen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of this program. It was left as it is.</source>
        <translation>Der Arbeitsbereich stammt von einer neueren Version dieses Programms. Er wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Install the newer version, or open another workspace.</source>
        <translation>Installieren Sie die neuere Version oder öffnen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. What was confirmed before is safe; this change was not made.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Bereits Bestätigtes ist sicher; diese Änderung wurde nicht gemacht.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The workspace file cannot be read or written. What was confirmed before is safe. %1</source>
        <translation>Die Datei des Arbeitsbereichs lässt sich nicht lesen oder schreiben. Bereits Bestätigtes ist sicher. %1</translation>
    </message>
    <message>
        <source>Check that the folder is there and may be written.</source>
        <translation>Prüfen Sie, ob es den Ordner gibt und ob er beschreibbar ist.</translation>
    </message>
    <message>
        <source>The scene cannot be run. %1</source>
        <translation>Die Szene lässt sich nicht ausführen. %1</translation>
    </message>
    <message>
        <source>Correct the scene at that place.</source>
        <translation>Berichtigen Sie die Szene an dieser Stelle.</translation>
    </message>
    <message>
        <source>It was stopped before it was done. Nothing was changed.</source>
        <translation>Der Vorgang wurde vor dem Ende abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Starten Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>At %1, line %2, column %3.</source>
        <translation>Bei %1, Zeile %2, Spalte %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation>Zeile %1, Spalte %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Bei %1.</translation>
    </message>
    <message>
        <source>A name has 1 to 128 letters without accents, digits or - : . + % _ # * ? ! ( ) , = @ ; $ &apos;</source>
        <translation>Ein Name hat 1 bis 128 Buchstaben ohne Akzente, Ziffern oder - : . + % _ # * ? ! ( ) , = @ ; $ &apos;</translation>
    </message>
    <message>
        <source>There is no such twin.</source>
        <translation>Einen solchen Twin gibt es nicht.</translation>
    </message>
    <message>
        <source>The twin that the relationship leads to does not exist.</source>
        <translation>Der Twin, zu dem die Beziehung führt, existiert nicht.</translation>
    </message>
    <message>
        <source>Choose a device or a logical twin as its target.</source>
        <translation>Wählen Sie ein Gerät oder einen logischen Twin als Ziel.</translation>
    </message>
    <message>
        <source>The twin has no such relationship.</source>
        <translation>Der Twin hat keine solche Beziehung.</translation>
    </message>
    <message>
        <source>There is already one with this name.</source>
        <translation>Unter diesem Namen gibt es schon eines.</translation>
    </message>
    <message>
        <source>Choose another name, or change the one that is there.</source>
        <translation>Wählen Sie einen anderen Namen, oder ändern Sie das vorhandene.</translation>
    </message>
    <message>
        <source>A logical twin has this name; devices share its name space.</source>
        <translation>Ein logischer Twin hat diesen Namen; Geräte teilen sich die Namen mit ihm.</translation>
    </message>
    <message>
        <source>The twin of a device comes and goes with the device.</source>
        <translation>Der Twin eines Geräts kommt und geht mit dem Gerät.</translation>
    </message>
    <message>
        <source>Change the device&apos;s properties, or delete the device.</source>
        <translation>Ändern Sie die Eigenschaften des Geräts, oder löschen Sie das Gerät.</translation>
    </message>
    <message>
        <source>A relationship cannot lead from a twin to itself.</source>
        <translation>Eine Beziehung kann nicht von einem Twin zu ihm selbst führen.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>The twin has relationships; those of other twins that lead to it count as well.</source>
        <translation>Der Twin hat Beziehungen; auch die anderer Twins zu ihm zählen.</translation>
    </message>
    <message>
        <source>Delete its relationships first.</source>
        <translation>Löschen Sie zuerst seine Beziehungen.</translation>
    </message>
    <message>
        <source>This cannot be a twin or a relationship. %1</source>
        <translation>Das kann kein Twin und keine Beziehung sein. %1</translation>
    </message>
    <message>
        <source>Correct the member at that place.</source>
        <translation>Berichtigen Sie den Eintrag an dieser Stelle.</translation>
    </message>
    <message>
        <source>The JSON Patch cannot be applied to this twin or relationship. %1</source>
        <translation>Der JSON Patch lässt sich auf diesen Twin oder diese Beziehung nicht anwenden. %1</translation>
    </message>
    <message>
        <source>A twin or relationship may have at most %1 bytes of properties.</source>
        <translation>Ein Twin oder eine Beziehung darf höchstens %1 Byte Eigenschaften haben.</translation>
    </message>
    <message>
        <source>The properties of the twin or relationship are too large.</source>
        <translation>Die Eigenschaften des Twins oder der Beziehung sind zu groß.</translation>
    </message>
    <message>
        <source>The model of the twin has no relationship of this name. %1</source>
        <translation>Das Modell des Twins hat keine Beziehung dieses Namens. %1</translation>
    </message>
    <message>
        <source>Choose one that the model defines.</source>
        <translation>Wählen Sie eine, die das Modell definiert.</translation>
    </message>
    <message>
        <source>The model does not allow this target. %1</source>
        <translation>Das Modell erlaubt dieses Ziel nicht. %1</translation>
    </message>
    <message>
        <source>Choose a twin of the model that the relationship leads to.</source>
        <translation>Wählen Sie einen Twin des Modells, zu dem die Beziehung führt.</translation>
    </message>
    <message>
        <source>A property of the relationship is not as its model says. %1</source>
        <translation>Eine Eigenschaft der Beziehung ist nicht, wie ihr Modell sagt. %1</translation>
    </message>
    <message>
        <source>Correct the value, or leave the property out.</source>
        <translation>Berichtigen Sie den Wert, oder lassen Sie die Eigenschaft weg.</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>a path such as tags.site</source>
        <translation>ein Pfad wie tags.site</translation>
    </message>
    <message>
        <source>a value or a path</source>
        <translation>ein Wert oder ein Pfad</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>eine Konstante</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>devices, devices.modules or devices.jobs</source>
        <translation>devices, devices.modules oder devices.jobs</translation>
    </message>
    <message>
        <source>the end of the query</source>
        <translation>das Ende der Abfrage</translation>
    </message>
    <message>
        <source>Write %1 instead.</source>
        <translation>Schreiben Sie stattdessen %1.</translation>
    </message>
    <message>
        <source>The query cannot be read here. %1</source>
        <translation>Die Abfrage ist hier nicht lesbar. %1</translation>
    </message>
    <message>
        <source>The query cannot be read here: %1 is expected.</source>
        <translation>Die Abfrage ist hier nicht lesbar: erwartet wird %1.</translation>
    </message>
    <message>
        <source>Correct the query at that place.</source>
        <translation>Berichtigen Sie die Abfrage an dieser Stelle.</translation>
    </message>
    <message>
        <source>A query may have at most %1 characters.</source>
        <translation>Eine Abfrage darf höchstens %1 Zeichen haben.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>Die Abfrage ist zu lang.</translation>
    </message>
    <message>
        <source>This one has %1.</source>
        <translation>Diese hat %1.</translation>
    </message>
    <message>
        <source>Shorten the query, or ask in parts.</source>
        <translation>Kürzen Sie die Abfrage, oder fragen Sie in Teilen.</translation>
    </message>
    <message>
        <source>A query is about devices, devices.modules or devices.jobs.</source>
        <translation>Eine Abfrage gilt devices, devices.modules oder devices.jobs.</translation>
    </message>
    <message>
        <source>Write one of them behind FROM.</source>
        <translation>Schreiben Sie eines davon hinter FROM.</translation>
    </message>
    <message>
        <source>There is no such function here.</source>
        <translation>Eine solche Funktion gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Queries know IS_DEFINED and STARTSWITH.</source>
        <translation>Abfragen kennen IS_DEFINED und STARTSWITH.</translation>
    </message>
    <message>
        <source>The function takes other arguments. %1</source>
        <translation>Die Funktion nimmt andere Argumente. %1</translation>
    </message>
    <message>
        <source>Give it the arguments that it takes.</source>
        <translation>Geben Sie ihr die Argumente, die sie nimmt.</translation>
    </message>
    <message>
        <source>COUNT takes nothing; AVG, SUM, MIN and MAX take one path.</source>
        <translation>COUNT nimmt nichts; AVG, SUM, MIN und MAX nehmen einen Pfad.</translation>
    </message>
    <message>
        <source>Correct what stands in the parentheses.</source>
        <translation>Berichtigen Sie, was in den Klammern steht.</translation>
    </message>
    <message>
        <source>Jobs can only be asked for as a whole.</source>
        <translation>Jobs lassen sich nur als Ganzes abfragen.</translation>
    </message>
    <message>
        <source>Write SELECT * here.</source>
        <translation>Schreiben Sie hier SELECT *.</translation>
    </message>
    <message>
        <source>Only devices can be grouped.</source>
        <translation>Nur Geräte lassen sich gruppieren.</translation>
    </message>
    <message>
        <source>Leave GROUP BY out.</source>
        <translation>Lassen Sie GROUP BY weg.</translation>
    </message>
    <message>
        <source>A grouped query cannot select everything.</source>
        <translation>Eine gruppierte Abfrage kann nicht alles auswählen.</translation>
    </message>
    <message>
        <source>Name the grouped path and the aggregates instead of *.</source>
        <translation>Nennen Sie statt * den gruppierten Pfad und die Aggregate.</translation>
    </message>
    <message>
        <source>This column has no one value for each row.</source>
        <translation>Diese Spalte hat nicht einen Wert je Zeile.</translation>
    </message>
    <message>
        <source>Group by it, or leave it out.</source>
        <translation>Gruppieren Sie danach, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Zwei Spalten haben denselben Namen.</translation>
    </message>
    <message>
        <source>Give one of them another name with AS.</source>
        <translation>Geben Sie einer davon mit AS einen anderen Namen.</translation>
    </message>
    <message>
        <source>This mark of the next page is damaged or belongs to another query.</source>
        <translation>Diese Marke der nächsten Seite ist beschädigt oder gehört zu einer anderen Abfrage.</translation>
    </message>
    <message>
        <source>Start again with the first page.</source>
        <translation>Beginnen Sie wieder mit der ersten Seite.</translation>
    </message>
    <message>
        <source>This is no place for models. %1</source>
        <translation>Das ist kein Ort für Modelle. %1</translation>
    </message>
    <message>
        <source>Name a folder, a file or the address of a model repository.</source>
        <translation>Nennen Sie einen Ordner, eine Datei oder die Adresse eines Modell-Repositorys.</translation>
    </message>
    <message>
        <source>This source of models does not answer. %1</source>
        <translation>Diese Modellquelle antwortet nicht. %1</translation>
    </message>
    <message>
        <source>Check the address and the connection, or move another source before it.</source>
        <translation>Prüfen Sie Adresse und Verbindung, oder stellen Sie eine andere Quelle davor.</translation>
    </message>
    <message>
        <source>No source has this model.</source>
        <translation>Keine Quelle hat dieses Modell.</translation>
    </message>
    <message>
        <source>Add the folder or the repository that has it.</source>
        <translation>Fügen Sie den Ordner oder das Repository hinzu, das es hat.</translation>
    </message>
    <message>
        <source>The source answers with another model than the one asked for. %1</source>
        <translation>Die Quelle antwortet mit einem anderen Modell als dem verlangten. %1</translation>
    </message>
    <message>
        <source>Correct the file, or move another source before this one.</source>
        <translation>Berichtigen Sie die Datei, oder stellen Sie eine andere Quelle davor.</translation>
    </message>
    <message>
        <source>The model breaks the rules of its language. %1</source>
        <translation>Das Modell bricht die Regeln seiner Sprache. %1</translation>
    </message>
    <message>
        <source>Look at its problems and correct the text.</source>
        <translation>Sehen Sie seine Probleme an, und berichtigen Sie den Text.</translation>
    </message>
    <message>
        <source>The token is expired, cannot be read or was signed with another key.</source>
        <translation>Das Token ist abgelaufen, nicht lesbar oder mit einem anderen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>Make a new token with the current key, and compare the clocks.</source>
        <translation>Erzeugen Sie mit dem aktuellen Schlüssel ein neues Token, und vergleichen Sie die Uhren.</translation>
    </message>
    <message>
        <source>The token does not allow this operation.</source>
        <translation>Das Token erlaubt diese Operation nicht.</translation>
    </message>
    <message>
        <source>Use a policy with the permission, or a token for this device.</source>
        <translation>Verwenden Sie eine Richtlinie mit diesem Recht, oder ein Token für dieses Gerät.</translation>
    </message>
    <message>
        <source>The certificate cannot be used. %1</source>
        <translation>Das Zertifikat ist nicht verwendbar. %1</translation>
    </message>
    <message>
        <source>Choose a PEM file with the right certificate.</source>
        <translation>Wählen Sie eine PEM-Datei mit dem richtigen Zertifikat.</translation>
    </message>
    <message>
        <source>The server cannot listen there. %1</source>
        <translation>Der Server kann dort nicht lauschen. %1</translation>
    </message>
    <message>
        <source>Choose another port, or close the program that uses it.</source>
        <translation>Wählen Sie einen anderen Port, oder schließen Sie das Programm, das ihn belegt.</translation>
    </message>
    <message>
        <source>The device sent what is no MQTT 3.1.1. %1</source>
        <translation>Was das Gerät gesendet hat, ist kein MQTT 3.1.1. %1</translation>
    </message>
    <message>
        <source>Use a client for MQTT 3.1.1.</source>
        <translation>Verwenden Sie einen Client für MQTT 3.1.1.</translation>
    </message>
    <message>
        <source>The device used a topic that the hub does not have. %1</source>
        <translation>Das Gerät verwendet ein Topic, das der Hub nicht hat. %1</translation>
    </message>
    <message>
        <source>Use the topics of IoT Hub, with the device&apos;s own id.</source>
        <translation>Verwenden Sie die Topics von IoT Hub mit der eigenen Geräte-ID.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Berichtigen Sie den Wert.</translation>
    </message>
    <message>
        <source>The request names no valid api-version.</source>
        <translation>Die Anfrage nennt keine gültige api-version.</translation>
    </message>
    <message>
        <source>Add api-version=2021-04-12.</source>
        <translation>Ergänzen Sie api-version=2021-04-12.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>This hub does not have that part of the service.</source>
        <translation>Dieser Hub hat diesen Teil des Dienstes nicht.</translation>
    </message>
    <message>
        <source>Use a hub in the cloud for it.</source>
        <translation>Verwenden Sie dafür einen Hub in der Cloud.</translation>
    </message>
    <message>
        <source>A message may have at most %1 bytes.</source>
        <translation>Eine Nachricht darf höchstens %1 Byte haben.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>Die Nachricht ist zu groß.</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>Senden Sie weniger auf einmal.</translation>
    </message>
    <message>
        <source>One request may carry at most %1 items.</source>
        <translation>Eine Anfrage darf höchstens %1 Einträge haben.</translation>
    </message>
    <message>
        <source>The request carries too many items.</source>
        <translation>Die Anfrage hat zu viele Einträge.</translation>
    </message>
    <message>
        <source>Send them in several requests.</source>
        <translation>Senden Sie sie in mehreren Anfragen.</translation>
    </message>
    <message>
        <source>At most %1 messages may wait for a device.</source>
        <translation>Höchstens %1 Nachrichten dürfen auf ein Gerät warten.</translation>
    </message>
    <message>
        <source>Too many messages wait for the device.</source>
        <translation>Zu viele Nachrichten warten auf das Gerät.</translation>
    </message>
    <message>
        <source>%1 wait already.</source>
        <translation>%1 warten schon.</translation>
    </message>
    <message>
        <source>Wait until the device has taken some, or purge its queue.</source>
        <translation>Warten Sie, bis das Gerät einige abgeholt hat, oder leeren Sie seine Warteschlange.</translation>
    </message>
    <message>
        <source>The message is not locked by this receiver any more.</source>
        <translation>Die Nachricht ist für diesen Empfänger nicht mehr gesperrt.</translation>
    </message>
    <message>
        <source>Receive it again.</source>
        <translation>Rufen Sie sie noch einmal ab.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Einen solchen Job gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its id; jobs are kept for 30 days.</source>
        <translation>Prüfen Sie seine ID; Jobs werden 30 Tage aufbewahrt.</translation>
    </message>
    <message>
        <source>There is already a job with this id.</source>
        <translation>Einen Job mit dieser ID gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Wählen Sie eine andere ID.</translation>
    </message>
    <message>
        <source>The request leaves out a value that it must have. %1</source>
        <translation>In der Anfrage fehlt ein Wert, den sie braucht. %1</translation>
    </message>
    <message>
        <source>Add the value.</source>
        <translation>Den Wert ergänzen.</translation>
    </message>
    <message>
        <source>A value of the request is not allowed. %1</source>
        <translation>Ein Wert der Anfrage ist nicht erlaubt. %1</translation>
    </message>
    <message>
        <source>The hub does not offer this operation on that resource.</source>
        <translation>Der Hub bietet diese Operation an dieser Ressource nicht an.</translation>
    </message>
    <message>
        <source>Check the method.</source>
        <translation>Die Methode prüfen.</translation>
    </message>
    <message>
        <source>The hub has no such resource.</source>
        <translation>Der Hub hat keine solche Ressource.</translation>
    </message>
    <message>
        <source>Port %1 needs rights that this program does not have.</source>
        <translation>Für Port %1 fehlen diesem Programm die Rechte.</translation>
    </message>
    <message>
        <source>Choose a port from %1 on, or let the system administrator allow it.</source>
        <translation>Wählen Sie einen Port ab %1, oder lassen Sie ihn von der Systemverwaltung freigeben.</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>Auf Port %1 lauscht ein anderes Programm.</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program.</source>
        <translation>Wählen Sie einen anderen Port, oder beenden Sie das andere Programm.</translation>
    </message>
    <message>
        <source>This workspace is marked as read-only. Nothing was sent to its hub.</source>
        <translation>Dieser Arbeitsbereich ist als „Nur lesen“ gekennzeichnet. An seinen Hub wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Turn off Hub &gt; Read-Only, then do it again.</source>
        <translation>Schalten Sie Hub &gt; Nur lesen aus und wiederholen Sie es.</translation>
    </message>
    <message>
        <source>There is no such configuration.</source>
        <translation>Eine solche Konfiguration gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>There is already a configuration of this name.</source>
        <translation>Eine Konfiguration dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>There is no such enrollment.</source>
        <translation>Ein solches Enrollment gibt es nicht.</translation>
    </message>
    <message>
        <source>Check its id.</source>
        <translation>Prüfen Sie seine ID.</translation>
    </message>
    <message>
        <source>There is already an enrollment with this id.</source>
        <translation>Ein Enrollment mit dieser ID gibt es schon.</translation>
    </message>
    <message>
        <source>No device has registered with this id.</source>
        <translation>Mit dieser ID hat sich kein Gerät registriert.</translation>
    </message>
    <message>
        <source>Check the registration id.</source>
        <translation>Prüfen Sie die Registrierungs-ID.</translation>
    </message>
    <message>
        <source>The provisioning service has another id scope.</source>
        <translation>Der Bereitstellungsdienst hat einen anderen ID-Bereich.</translation>
    </message>
    <message>
        <source>Give the device the id scope that the Connect view shows.</source>
        <translation>Geben Sie dem Gerät den ID-Bereich, den die Ansicht Verbinden zeigt.</translation>
    </message>
</context>
<context>
    <name>app::EventDetails</name>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Format of the message</source>
        <translation>Format der Nachricht</translation>
    </message>
    <message>
        <source>How the message is read. This changes the view only.</source>
        <translation>Wie die Nachricht gelesen wird. Das ändert nur die Ansicht.</translation>
    </message>
    <message>
        <source>By content type</source>
        <translation>Nach Inhaltstyp</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Teile des Ereignisses</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
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
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Nachricht speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The message was not saved</source>
        <translation>Die Nachricht wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>app::EventStrip</name>
    <message>
        <source>Event timeline</source>
        <translation>Zeitleiste der Ereignisse</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Twin</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenslauf</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n events</source>
        <translation>
            <numerusform>%1: %n Ereignis</numerusform>
            <numerusform>%1: %n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or failed</source>
        <translation>
            <numerusform>%n abgelehnt oder gescheitert</numerusform>
            <numerusform>%n abgelehnt oder gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>table from %1 to %2</source>
        <translation>Tabelle von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>app::EventWriter</name>
    <message>
        <source>%1 removed</source>
        <translation>%1 entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>by this window</source>
        <translation>von diesem Fenster</translation>
    </message>
    <message>
        <source>by the console</source>
        <translation>von der Konsole</translation>
    </message>
    <message>
        <source>by a service</source>
        <translation>von einem Dienst</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>von einem Import</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 abgelehnt %2</translation>
    </message>
    <message>
        <source>%1 failed %2</source>
        <translation>%1 fehlgeschlagen %2</translation>
    </message>
    <message>
        <source>%1 in progress, now %2</source>
        <translation>%1 in Arbeit, jetzt %2</translation>
    </message>
    <message>
        <source>%1 = %2, ack %3 at version %4</source>
        <translation>%1 = %2, Ack %3 zu Version %4</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>ersetzt durch %1</translation>
    </message>
    <message>
        <source>twin, tags</source>
        <translation>Twin, Tags</translation>
    </message>
    <message>
        <source>twin, desired</source>
        <translation>Twin, Desired</translation>
    </message>
    <message>
        <source>twin, reported</source>
        <translation>Twin, Reported</translation>
    </message>
    <message>
        <source>digital twin</source>
        <translation>Digital Twin</translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>created</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>identity changed, %1</source>
        <translation>Identität geändert, %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>connected, no model</source>
        <translation>verbunden, kein Modell</translation>
    </message>
    <message>
        <source>connected, model %1</source>
        <translation>verbunden, Modell %1</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 aufgerufen</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 antwortete %2</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>in %1 ms</translation>
    </message>
    <message>
        <source>logical twin changed</source>
        <translation>logischer Twin geändert</translation>
    </message>
    <message>
        <source>logical twin created</source>
        <translation>logischer Twin angelegt</translation>
    </message>
    <message>
        <source>relationship %1 changed: %2 to %3</source>
        <translation>Beziehung %1 geändert: %2 zu %3</translation>
    </message>
    <message>
        <source>relationship %1 created: %2 to %3</source>
        <translation>Beziehung %1 angelegt: %2 zu %3</translation>
    </message>
    <message>
        <source>relationship %1 deleted</source>
        <translation>Beziehung %1 gelöscht</translation>
    </message>
    <message>
        <source>relationship %1 deleted: %2 to %3</source>
        <translation>Beziehung %1 gelöscht: %2 zu %3</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>logical twin deleted</source>
        <translation>logischer Twin gelöscht</translation>
    </message>
    <message>
        <source>taken by the device</source>
        <translation>vom Gerät abgeholt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>given up after too many deliveries</source>
        <translation>nach zu vielen Zustellungen aufgegeben</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>vom Gerät abgelehnt</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>in der Warteschlange</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>free again</source>
        <translation>wieder eingereiht</translation>
    </message>
    <message>
        <source>on its way to the device</source>
        <translation>auf dem Weg zum Gerät</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 geplant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>configuration %1 changed</source>
        <translation>Konfiguration %1 geändert</translation>
    </message>
    <message>
        <source>configuration %1 made</source>
        <translation>Konfiguration %1 angelegt</translation>
    </message>
    <message>
        <source>configuration %1 deleted</source>
        <translation>Konfiguration %1 gelöscht</translation>
    </message>
    <message>
        <source>enrollment %1 changed</source>
        <translation>Enrollment %1 geändert</translation>
    </message>
    <message>
        <source>enrollment %1 created</source>
        <translation>Enrollment %1 angelegt</translation>
    </message>
    <message>
        <source>enrollment %1 deleted</source>
        <translation>Enrollment %1 gelöscht</translation>
    </message>
    <message>
        <source>registered by enrollment %1</source>
        <translation>registriert durch Enrollment %1</translation>
    </message>
    <message>
        <source>registration %1 forgotten</source>
        <translation>Registrierung %1 vergessen</translation>
    </message>
</context>
<context>
    <name>app::EventsPane</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>How full the memory for waiting events is</source>
        <translation>Wie voll der Speicher für wartende Ereignisse ist</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Ereignisse filtern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>newest %1 of %2</source>
        <translation>neueste %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n older dropped</source>
        <translation>
            <numerusform>%n älteres verworfen</numerusform>
            <numerusform>%n ältere verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, or WHERE condition</source>
        <translation>Filter, oder WHERE Bedingung</translation>
    </message>
    <message>
        <source>Words, or a routing condition: WHERE $body.temperature &gt; 20</source>
        <translation>Wörter, oder eine Routing-Bedingung: WHERE $body.temperature &gt; 20</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Ereignisse exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>The events were not exported</source>
        <translation>Die Ereignisse wurden nicht exportiert</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Shows events whenever they happened</source>
        <translation>Zeigt Ereignisse, wann immer sie geschahen</translation>
    </message>
</context>
<context>
    <name>app::ExplainPanel</name>
    <message>
        <source>Explain</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Why is a device missing?</source>
        <translation>Warum fehlt ein Gerät?</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Erklärung schließen</translation>
    </message>
    <message>
        <source>Id of a device</source>
        <translation>ID eines Geräts</translation>
    </message>
    <message>
        <source>Device to explain</source>
        <translation>Gerät, das erklärt werden soll</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>alone %1</source>
        <translation>allein %1</translation>
    </message>
    <message>
        <source>alone %1, undefined %2</source>
        <translation>allein %1, undefiniert %2</translation>
    </message>
    <message>
        <source>index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>no index</source>
        <translation>kein Index</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Dieses Gerät gibt es nicht.</translation>
    </message>
    <message>
        <source>It is in the result.</source>
        <translation>Es ist im Ergebnis.</translation>
    </message>
    <message>
        <source>Not in the result because of %1 of %2 clauses.</source>
        <translation>Nicht im Ergebnis wegen %1 von %2 Bedingungen.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>✓ matches</source>
        <translation>✓ trifft zu</translation>
    </message>
    <message>
        <source>✗ fails: %1</source>
        <translation>✗ trifft nicht zu: %1</translation>
    </message>
    <message>
        <source>✗ undefined: %1</source>
        <translation>✗ undefiniert: %1</translation>
    </message>
</context>
<context>
    <name>app::FaultsModel</name>
    <message>
        <source>of the scene</source>
        <translation>aus der Szene</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, gewählt</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>app::FindBar</name>
    <message>
        <source>Find in this twin</source>
        <translation>In diesem Twin suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Voriger Treffer (Umschalt+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Nächster Treffer (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>app::FindModel</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
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
        <translation>in der Id</translation>
    </message>
    <message>
        <source>in the model id</source>
        <translation>in der Modell-Id</translation>
    </message>
    <message>
        <source>in the name</source>
        <translation>im Namen</translation>
    </message>
    <message>
        <source>in the value</source>
        <translation>im Wert</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>app::FindPane</name>
    <message>
        <source>Find in all twins</source>
        <translation>In allen Twins suchen</translation>
    </message>
    <message>
        <source>The expression cannot be read at character %1: %2</source>
        <translation>Der Ausdruck ist bei Zeichen %1 nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Ganzes Wort</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>Namen und Werte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Look in names or values</source>
        <translation>In Namen oder Werten suchen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
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
        <translation>Ids und Modelle</translation>
    </message>
    <message>
        <source>Section to look in</source>
        <translation>Abschnitt, in dem gesucht wird</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>%1 of %2 hits</source>
        <translation>%1 von %2 Treffern</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked at %2 of %3 twins</source>
        <translation>%1, %2 von %3 Twins durchsucht</translation>
    </message>
    <message>
        <source>%1, stopped after %2 twins</source>
        <translation>%1, nach %2 Twins angehalten</translation>
    </message>
    <message>
        <source>Names and values of every twin, device ids and model ids. Enter leads to the value.</source>
        <translation>Namen und Werte aller Twins, Geräte-Ids und Modell-Ids. Die Eingabetaste führt zum Wert.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>app::FirstSteps</name>
    <message>
        <source>Connect a program of yours</source>
        <translation>Ein eigenes Programm verbinden</translation>
    </message>
    <message>
        <source>Hub &gt; Connect a Device has a program to copy. Run it: its device appears in the list.</source>
        <translation>Hub &gt; Gerät verbinden hat ein Programm zum Kopieren. Starten Sie es: Sein Gerät erscheint in der Liste.</translation>
    </message>
    <message>
        <source>Ask a device for something</source>
        <translation>Von einem Gerät etwas verlangen</translation>
    </message>
    <message>
        <source>Choose thermo-01, press Ctrl+E, write 75 as targetTemperature of thermostat1, press Ctrl+S.</source>
        <translation>Wählen Sie thermo-01, drücken Sie Strg+E, schreiben Sie 75 als targetTemperature von thermostat1, drücken Sie Strg+S.</translation>
    </message>
    <message>
        <source>See the device refuse it</source>
        <translation>Sehen, wie das Gerät ablehnt</translation>
    </message>
    <message>
        <source>thermo-01 allows no more than 60 °C. The digital twin shows its answer, with code and reason.</source>
        <translation>thermo-01 erlaubt höchstens 60 °C. Der digitale Zwilling zeigt seine Antwort mit Code und Grund.</translation>
    </message>
    <message>
        <source>Ask for what it accepts</source>
        <translation>Verlangen, was es annimmt</translation>
    </message>
    <message>
        <source>Write 24 in place of 75. The mark beside the value becomes a check mark.</source>
        <translation>Schreiben Sie 24 statt 75. Das Zeichen neben dem Wert wird zu einem Häkchen.</translation>
    </message>
    <message>
        <source>Call a command</source>
        <translation>Einen Befehl aufrufen</translation>
    </message>
    <message>
        <source>Device &gt; Invoke Command, for example reboot. The answer comes back with its code.</source>
        <translation>Gerät &gt; Befehl aufrufen, zum Beispiel reboot. Die Antwort kommt mit ihrem Code zurück.</translation>
    </message>
</context>
<context>
    <name>app::FirstStepsPanel</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>That was all. Help &gt; First Steps shows it again; F1 tells more wherever you are.</source>
        <translation>Das war alles. Hilfe &gt; Erste Schritte zeigt es wieder; F1 erklärt überall mehr.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Noch nicht erledigt</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <translation>Mehr zu: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>app::FleetDocument</name>
    <message>
        <source>Views of the fleet</source>
        <translation>Ansichten der Flotte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
</context>
<context>
    <name>app::FleetModel</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>offline %1 min</source>
        <translation>offline %1 min</translation>
    </message>
    <message>
        <source>offline %1 h</source>
        <translation>offline %1 h</translation>
    </message>
    <message>
        <source>offline %1 d</source>
        <translation>offline %1 d</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>angeheftet</translation>
    </message>
</context>
<context>
    <name>app::FleetPane</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 verbunden</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 offline</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Noch keine Geräte</translation>
    </message>
    <message>
        <source>No device meets this query</source>
        <translation>Kein Gerät erfüllt diese Abfrage</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Export %n devices</source>
        <translation>
            <numerusform>%n Gerät exportieren</numerusform>
            <numerusform>%n Geräte exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices cannot be exported</source>
        <translation>Die Geräte lassen sich nicht exportieren</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Answer to the query</source>
        <translation>Antwort auf die Abfrage</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen in the fleet</source>
        <translation>in der Flotte gewählt</translation>
    </message>
    <message>
        <source>Reading the fleet...</source>
        <translation>Flotte wird gelesen...</translation>
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
        <translation>Flotte</translation>
    </message>
</context>
<context>
    <name>app::FleetSimulation</name>
    <message>
        <source>Simulation of the fleet</source>
        <translation>Simulation der Flotte</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>Alle ein</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Alle aus</translation>
    </message>
    <message>
        <source>Filter by id or kind</source>
        <translation>Nach Id oder Art filtern</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>Simulierte Geräte</translation>
    </message>
    <message>
        <source>Timeline of the scene</source>
        <translation>Zeitplan der Szene</translation>
    </message>
    <message>
        <source>Recording and expectations</source>
        <translation>Aufnahme und Erwartungen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 von %2 an</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 Nachrichten</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 stehen still</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Log of the simulation</source>
        <translation>Protokoll der Simulation</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Behave as the template...</source>
        <translation>Sich wie die Vorlage verhalten...</translation>
    </message>
    <message>
        <source>Behave as the template</source>
        <translation>Sich wie die Vorlage verhalten</translation>
    </message>
    <message>
        <source>Let the chosen devices behave as their templates?</source>
        <translation>Die gewählten Geräte sich wie ihre Vorlagen verhalten lassen?</translation>
    </message>
    <message>
        <source>What they have of their own goes, for each device of a fleet.</source>
        <translation>Was sie an Eigenem haben, geht verloren, bei jedem Gerät einer Flotte.</translation>
    </message>
</context>
<context>
    <name>app::FleetView</name>
    <message>
        <source>Devices of the fleet</source>
        <translation>Geräte der Flotte</translation>
    </message>
</context>
<context>
    <name>app::ForecastModel</name>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändert sich</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>hat es schon</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Tags then</source>
        <translation>Tags danach</translation>
    </message>
    <message>
        <source>Desired then</source>
        <translation>Desired danach</translation>
    </message>
    <message>
        <source>Change, or why not</source>
        <translation>Änderung, oder warum nicht</translation>
    </message>
</context>
<context>
    <name>app::FrozenColumn</name>
    <message>
        <source>%1, first column</source>
        <translation>%1, erste Spalte</translation>
    </message>
</context>
<context>
    <name>app::GraphDetails</name>
    <message>
        <source>Preview form</source>
        <translation>Form der Vorschau</translation>
    </message>
    <message>
        <source>Released form</source>
        <translation>Veröffentlichte Form</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Names of the members as in the preview or in the released service</source>
        <translation>Namen der Mitglieder wie in der Vorschau oder im veröffentlichten Dienst</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>Abhilfe</translation>
    </message>
</context>
<context>
    <name>app::GraphForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It was changed meanwhile. Save once more to write over that change.</source>
        <translation>Es wurde inzwischen geändert. Noch einmal speichern überschreibt diese Änderung.</translation>
    </message>
</context>
<context>
    <name>app::GraphPane</name>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Logical twins</source>
        <translation>Logische Twins</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Filter by id or model</source>
        <translation>Nach Id oder Modell filtern</translation>
    </message>
    <message>
        <source>Filter logical twins</source>
        <translation>Logische Twins filtern</translation>
    </message>
    <message>
        <source>Add relationship</source>
        <translation>Beziehung hinzufügen</translation>
    </message>
    <message>
        <source>Edit twin</source>
        <translation>Twin bearbeiten</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>No relationship begins at this twin or leads to it.</source>
        <translation>Keine Beziehung beginnt an diesem Twin oder führt zu ihm.</translation>
    </message>
    <message>
        <source>No twin is chosen.</source>
        <translation>Kein Twin ist gewählt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>logical twin</source>
        <translation>logischer Twin</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 herein, %2 hinaus</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>konform</translation>
    </message>
    <message>
        <source>not as its model says</source>
        <translation>nicht wie sein Modell</translation>
    </message>
    <message>
        <source>Relationship %1 of %2</source>
        <translation>Beziehung %1 von %2</translation>
    </message>
    <message>
        <source>Digital twin of %1</source>
        <translation>Digitaler Zwilling von %1</translation>
    </message>
    <message>
        <source>Delete the relationship %1?</source>
        <translation>Die Beziehung %1 löschen?</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 von %2 zu %3.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n relationships go with it. This cannot be taken back.</source>
        <translation>
            <numerusform>%n Beziehung geht mit ihm. Das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>%n Beziehungen gehen mit ihm. Das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
</context>
<context>
    <name>app::GridRow</name>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
</context>
<context>
    <name>app::GroupDialog</name>
    <message numerus="yes">
        <source>Group of %n devices</source>
        <translation>
            <numerusform>Gruppe von %n Gerät</numerusform>
            <numerusform>Gruppe von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>&amp;Group, a new one or one that is there</source>
        <translation>&amp;Gruppe, eine neue oder eine vorhandene</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A group is a tag of its devices, tags.groups, so that queries, jobs and configurations can name it.</source>
        <translation>Eine Gruppe ist ein Tag ihrer Geräte, tags.groups; so können Abfragen, Jobs und Konfigurationen sie nennen.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in it. Its condition: %1</source>
        <translation>
            <numerusform>%n davon ist darin. Ihre Bedingung: %1</numerusform>
            <numerusform>%n davon sind darin. Ihre Bedingung: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices were left as they were. %1</source>
        <translation>
            <numerusform>%n Gerät blieb, wie es war. %1</numerusform>
            <numerusform>%n Geräte blieben, wie sie waren. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::GroupMenu</name>
    <message>
        <source>By query</source>
        <translation>Nach Abfrage</translation>
    </message>
    <message>
        <source>No groups yet: check devices and press Group, or save a query under a name</source>
        <translation>Noch keine Gruppen: Geräte ankreuzen und „Gruppe“ drücken, oder eine Abfrage mit Namen speichern</translation>
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
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
</context>
<context>
    <name>app::GuardedHub</name>
    <message>
        <source>Start the job %1 in production?</source>
        <translation>Auftrag %1 in der Produktion starten?</translation>
    </message>
    <message>
        <source>Delete %1 in production?</source>
        <translation>%1 in der Produktion löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 in production?</source>
        <translation>%1 in der Produktion ändern?</translation>
    </message>
    <message>
        <source>%1 is marked as production. This cannot be taken back.</source>
        <translation>%1 ist als Produktion gekennzeichnet. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Change the configuration %1 in production?</source>
        <translation>Konfiguration %1 in der Produktion ändern?</translation>
    </message>
</context>
<context>
    <name>app::HelpBook</name>
    <message>
        <source>First things</source>
        <translation>Zu Beginn</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Zwillinge</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Your own programs</source>
        <translation>Ihre eigenen Programme</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU General Public License</translation>
    </message>
</context>
<context>
    <name>app::HelpContext</name>
    <message>
        <source>The devices of the hub. The shape says whether a device is connected; type in the field above to see only those whose id or model has the text.</source>
        <translation>Die Geräte des Hubs. Das Zeichen sagt, ob ein Gerät verbunden ist; tippen Sie im Feld darüber, um nur die zu sehen, deren Name oder Modell den Text enthält.</translation>
    </message>
    <message>
        <source>The models that the program knows, by source. A model says which properties, telemetry, commands and components a device has.</source>
        <translation>Die Modelle, die das Programm kennt, nach Quelle. Ein Modell sagt, welche Eigenschaften, Telemetrie, Befehle und Komponenten ein Gerät hat.</translation>
    </message>
    <message>
        <source>The current device: its model, whether it is connected, and the switch of a simulated one.</source>
        <translation>Das aktuelle Gerät: sein Modell, ob es verbunden ist, und der Schalter eines simulierten Geräts.</translation>
    </message>
    <message>
        <source>What was edited and not sent yet. Update Twin sends it as one patch; nothing is lost when you go to another device.</source>
        <translation>Was geändert und noch nicht gesendet wurde. „Zwilling aktualisieren“ sendet es als einen Patch; nichts geht verloren, wenn Sie zu einem anderen Gerät gehen.</translation>
    </message>
    <message>
        <source>Somebody else changed the twin while you edited. Choose for each value which one stays.</source>
        <translation>Jemand anders hat den Zwilling geändert, während Sie ihn bearbeitet haben. Wählen Sie für jeden Wert, welcher bleibt.</translation>
    </message>
    <message>
        <source>A JSON Patch of the digital twin, as a service sends it. The hub says what it makes of each operation.</source>
        <translation>Ein JSON-Patch des digitalen Zwillings, wie ein Dienst ihn sendet. Der Hub sagt, was er aus jeder Operation macht.</translation>
    </message>
    <message>
        <source>One side of the twin: tags of the back end, desired properties that a service asks for, or reported properties that the device tells.</source>
        <translation>Eine Seite des Zwillings: Tags der Dienste, gewünschte Eigenschaften, die ein Dienst verlangt, oder gemeldete Eigenschaften, die das Gerät mitteilt.</translation>
    </message>
    <message>
        <source>The device twin at the left and the digital twin at the right, row by row the same value.</source>
        <translation>Links der Gerätezwilling, rechts der digitale Zwilling, Zeile für Zeile derselbe Wert.</translation>
    </message>
    <message>
        <source>The parts of the device by its model: properties to set, commands to call, telemetry to watch.</source>
        <translation>Die Teile des Geräts nach seinem Modell: Eigenschaften zum Setzen, Befehle zum Aufrufen, Telemetrie zum Beobachten.</translation>
    </message>
    <message>
        <source>Every change of the twin, and the twin as it was at any moment.</source>
        <translation>Jede Änderung des Zwillings, und der Zwilling, wie er zu jedem Zeitpunkt war.</translation>
    </message>
    <message>
        <source>Logical twins and the relationships between them and the devices.</source>
        <translation>Logische Zwillinge und die Beziehungen zwischen ihnen und den Geräten.</translation>
    </message>
    <message>
        <source>A model as a tree and as its text. Every fault stands in the Problems drawer.</source>
        <translation>Ein Modell als Baum und als Text. Jeder Fehler steht in der Schublade Probleme.</translation>
    </message>
    <message>
        <source>A query in the hub&apos;s own language. Ctrl+Space completes names; a fault is marked where it is.</source>
        <translation>Eine Abfrage in der Sprache des Hubs. Strg+Leertaste ergänzt Namen; ein Fehler ist dort markiert, wo er steht.</translation>
    </message>
    <message>
        <source>Which clause of the query lets the chosen device in or out, and with which value.</source>
        <translation>Welche Bedingung der Abfrage das gewählte Gerät ein- oder ausschließt, und mit welchem Wert.</translation>
    </message>
    <message>
        <source>How far each device has come with what it was asked: waiting, accepted or refused.</source>
        <translation>Wie weit jedes Gerät mit dem ist, was von ihm verlangt wurde: wartend, angenommen oder abgelehnt.</translation>
    </message>
    <message>
        <source>The devices that the query finds, with the columns that you choose. They follow the hub.</source>
        <translation>Die Geräte, die die Abfrage findet, mit den Spalten, die Sie wählen. Sie folgen dem Hub.</translation>
    </message>
    <message>
        <source>The simulated devices, their signals and faults, and the clock that drives them.</source>
        <translation>Die simulierten Geräte, ihre Signale und Störungen, und die Uhr, die sie antreibt.</translation>
    </message>
    <message>
        <source>How a program of yours connects, with code to copy, and how far it got.</source>
        <translation>Wie sich ein eigenes Programm verbindet, mit Code zum Kopieren, und wie weit es gekommen ist.</translation>
    </message>
    <message>
        <source>Every packet and request that goes over the wire, the answer tied to its request.</source>
        <translation>Jedes Paket und jede Anfrage auf der Leitung, die Antwort mit ihrer Anfrage verbunden.</translation>
    </message>
    <message>
        <source>Faults in models, and twins that do not fit their model. F1 opens the page on the chosen one.</source>
        <translation>Fehler in Modellen, und Zwillinge, die nicht zu ihrem Modell passen. F1 öffnet die Seite zum gewählten.</translation>
    </message>
    <message>
        <source>Finds devices, models and everything that the menus have. Ctrl+Shift+P opens it.</source>
        <translation>Findet Geräte, Modelle und alles, was die Menüs haben. Strg+Umschalt+P öffnet es.</translation>
    </message>
    <message>
        <source>The hub, the clock of the simulation and what wants attention. A click opens it.</source>
        <translation>Der Hub, die Uhr der Simulation und was Aufmerksamkeit braucht. Ein Klick öffnet es.</translation>
    </message>
    <message>
        <source>First steps. Each is ticked off by itself once it was done; close the panel whenever you like.</source>
        <translation>Erste Schritte. Jeder wird von selbst abgehakt, sobald er getan ist; schließen Sie das Feld, wann Sie wollen.</translation>
    </message>
    <message>
        <source>All simulated devices: their power, what they have sent, and the scene&apos;s timeline. Below, the hub can be recorded, and expectations checked.</source>
        <translation>Alle simulierten Geräte: ob sie an sind, was sie gesendet haben, und der Zeitplan der Szene. Darunter lässt sich der Hub aufnehmen, und Erwartungen lassen sich prüfen.</translation>
    </message>
    <message>
        <source>The jobs of the hub, and what the chosen one did to each device. An update of many twins can be taken back.</source>
        <translation>Die Aufträge des Hubs, und was der gewählte bei jedem Gerät getan hat. Eine Änderung vieler Zwillinge lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>One patch for many twins. The dry run says what it would do to each before anything happens.</source>
        <translation>Ein Patch für viele Zwillinge. Der Probelauf sagt, was er bei jedem bewirken würde, bevor etwas geschieht.</translation>
    </message>
    <message>
        <source>Devices and twins of a file. It is checked whole; a fault names its line and changes nothing.</source>
        <translation>Geräte und Zwillinge aus einer Datei. Sie wird ganz geprüft; ein Fehler nennt seine Zeile und ändert nichts.</translation>
    </message>
    <message>
        <source>Many devices at once. {n} in the name stands for the number, {n:4} for it with four digits.</source>
        <translation>Viele Geräte auf einmal. {n} im Namen steht für die Nummer, {n:4} für sie mit vier Stellen.</translation>
    </message>
    <message>
        <source>The devices that are open, each in a tab. A pencil says that one has a draft, which stays when its tab is closed.</source>
        <translation>Die offenen Geräte, jedes in einem Tab. Ein Stift sagt, dass eines einen Entwurf hat; er bleibt, wenn der Tab geschlossen wird.</translation>
    </message>
    <message>
        <source>The scene as text. Ctrl+Enter applies it while it runs; only what is different starts anew.</source>
        <translation>Die Szene als Text. Strg+Eingabe wendet sie an, während sie läuft; nur was anders ist, beginnt neu.</translation>
    </message>
    <message>
        <source>Where devices are that tell a place. Plus and minus zoom, 0 shows all, N and P go from device to device.</source>
        <translation>Wo Geräte sind, die einen Ort nennen. Plus und Minus zoomen, 0 zeigt alle, N und P gehen von Gerät zu Gerät.</translation>
    </message>
    <message>
        <source>Scripts and web services of a scene wait until you trust them. The workspace keeps it.</source>
        <translation>Skripte und Webdienste einer Szene warten, bis Sie ihnen vertrauen. Der Arbeitsbereich merkt es sich.</translation>
    </message>
    <message>
        <source>Ready devices for the scene that runs. {n} in the id stands for the number.</source>
        <translation>Fertige Geräte für die laufende Szene. {n} in der Kennung steht für die Nummer.</translation>
    </message>
    <message>
        <source>Runs a script by itself, with the values above. Nothing of it reaches the hub.</source>
        <translation>Führt ein Skript für sich aus, mit den Werten darüber. Nichts davon erreicht den Hub.</translation>
    </message>
    <message>
        <source>The states of the device. Insert adds one, F2 renames, T or dragging makes a transition, Delete takes away, Enter edits, Ctrl+Z takes back.</source>
        <translation>Die Zustände des Geräts. Einfg fügt einen hinzu, F2 benennt um, T oder Ziehen macht einen Übergang, Entf löscht, Eingabe bearbeitet, Strg+Z nimmt zurück.</translation>
    </message>
    <message>
        <source>What will be done next. Space runs the clock to that moment, where it stands.</source>
        <translation>Was als Nächstes getan wird. Die Leertaste lässt die Uhr bis zu diesem Moment laufen; dort bleibt sie stehen.</translation>
    </message>
    <message>
        <source>Back through what was seen of the device. Esc shows again what is now.</source>
        <translation>Zurück durch das, was vom Gerät zu sehen war. Esc zeigt wieder, was jetzt ist.</translation>
    </message>
    <message>
        <source>What happened, newest first. A chosen event stands beside the list, compared with the one before.</source>
        <translation>Was geschah, das Neueste zuerst. Ein gewähltes Ereignis steht neben der Liste, verglichen mit dem davor.</translation>
    </message>
    <message>
        <source>The numbers that devices send, as a chart or as tiles.</source>
        <translation>Die Zahlen, die Geräte senden, als Diagramm oder als Kacheln.</translation>
    </message>
    <message>
        <source>What the hub keeps on all devices that a condition names, and how many it has reached.</source>
        <translation>Was der Hub auf allen Geräten hält, die eine Bedingung nennt, und wie viele er erreicht hat.</translation>
    </message>
    <message>
        <source>Desired properties for all devices that meet the condition, now and later. The higher priority wins.</source>
        <translation>Desired Properties für alle Geräte, die die Bedingung erfüllen, jetzt und später. Die höhere Priorität gewinnt.</translation>
    </message>
    <message>
        <source>The connection strings of devices, one a line. Keys are left out unless you ask for them.</source>
        <translation>Die Verbindungszeichenfolgen von Geräten, eine je Zeile. Schlüssel bleiben weg, solange Sie sie nicht verlangen.</translation>
    </message>
    <message>
        <source>Who may register with the provisioning service inside, and how a device does it.</source>
        <translation>Wer sich beim eingebauten Bereitstellungsdienst registrieren darf, und wie ein Gerät das macht.</translation>
    </message>
</context>
<context>
    <name>app::HelpDesk</name>
    <message>
        <source>%1, in the menu %2</source>
        <translation>%1, im Menü %2</translation>
    </message>
    <message>
        <source>%1, in the menu %2 (%3)</source>
        <translation>%1, im Menü %2 (%3)</translation>
    </message>
</context>
<context>
    <name>app::HelpPages</name>
    <message>
        <source>What holds</source>
        <translation>Was gilt</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Wie es sich beheben lässt</translation>
    </message>
    <message>
        <source>All kinds of problems</source>
        <translation>Alle Arten von Problemen</translation>
    </message>
    <message>
        <source>The validation id of this fault is %1; parsers of DTDL use the same.</source>
        <translation>Die Prüfkennung dieses Fehlers ist %1; Parser von DTDL verwenden dieselbe.</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>Aktionen und Tasten</translation>
    </message>
    <message>
        <source>Everything that the menus have. The command palette finds each of them by its name.</source>
        <translation>Alles, was die Menüs haben. Die Befehlspalette findet jede Aktion nach ihrem Namen.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was er bedeutet</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Seite der Hilfe</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1 - Help</source>
        <translation>%1 - Hilfe</translation>
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
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ %1 neu</translation>
    </message>
    <message>
        <source>~ %1 changed</source>
        <translation>~ %1 geändert</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− %1 entfernt</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>Tags and desired</source>
        <translation>Tags und Desired</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>tags and desired written by %1</source>
        <translation>Tags und Desired geschrieben durch %1</translation>
    </message>
    <message>
        <source>tags written by %1</source>
        <translation>Tags geschrieben durch %1</translation>
    </message>
    <message>
        <source>desired written by %1</source>
        <translation>Desired geschrieben durch %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>Reported geschrieben durch %1</translation>
    </message>
    <message>
        <source>the device refused what was asked</source>
        <translation>das Gerät lehnte das Gewünschte ab</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>angelegt durch %1</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>gelöscht durch %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>command %1 called</source>
        <translation>Befehl %1 aufgerufen</translation>
    </message>
    <message>
        <source>command %1 answered %2</source>
        <translation>Befehl %1 antwortete %2</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>Telemetrie</translation>
    </message>
</context>
<context>
    <name>app::HistoryDesk</name>
    <message>
        <source>Compare with a device: id, model or tag</source>
        <translation>Mit einem Gerät vergleichen: Id, Modell oder Tag</translation>
    </message>
</context>
<context>
    <name>app::HistoryPane</name>
    <message>
        <source>This moment</source>
        <translation>Dieser Moment</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>One moment or two</source>
        <translation>Ein Moment oder zwei</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>To the change before (Left on the time line)</source>
        <translation>Zur Änderung davor (Pfeil links auf der Zeitachse)</translation>
    </message>
    <message>
        <source>To the change after (Right on the time line)</source>
        <translation>Zur Änderung danach (Pfeil rechts auf der Zeitachse)</translation>
    </message>
    <message>
        <source>To the change before</source>
        <translation>Zur Änderung davor</translation>
    </message>
    <message>
        <source>To the change after</source>
        <translation>Zur Änderung danach</translation>
    </message>
    <message>
        <source>Moment A</source>
        <translation>Moment A</translation>
    </message>
    <message>
        <source>now, or a time to go to</source>
        <translation>jetzt, oder eine Zeit als Ziel</translation>
    </message>
    <message>
        <source>Type 10:58, 10:58:41.204 or 2026-11-26 10:58:41 and press Enter</source>
        <translation>10:58, 10:58:41.204 oder 2026-11-26 10:58:41 schreiben und Enter drücken</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A und B tauschen</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Patch kopieren</translation>
    </message>
    <message>
        <source>Restore as patch...</source>
        <translation>Als Patch zurückholen...</translation>
    </message>
    <message>
        <source>The past cannot be read: %1</source>
        <translation>Der Verlauf kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 10:58, 10:58:41.204 or 2026-11-26 10:58:41</source>
        <translation>&quot;%1&quot; ist keine Zeit: 10:58, 10:58:41.204 oder 2026-11-26 10:58:41 schreiben</translation>
    </message>
    <message>
        <source>Nothing is kept before %1</source>
        <translation>Vor %1 ist nichts aufbewahrt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
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
        <translation>der Twin war nicht da oder ist vor %1 nicht bekannt</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>Tags and desired are now as they were at A</source>
        <translation>Tags und Desired sind jetzt, wie sie bei A waren</translation>
    </message>
    <message>
        <source>Restore A</source>
        <translation>A zurückholen</translation>
    </message>
</context>
<context>
    <name>app::HubControl</name>
    <message>
        <source>Export CA certificate</source>
        <translation>CA-Zertifikat exportieren</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Zertifikate (*.pem *.crt)</translation>
    </message>
    <message>
        <source>The certificate was not exported</source>
        <translation>Das Zertifikat wurde nicht exportiert</translation>
    </message>
</context>
<context>
    <name>app::HubForm</name>
    <message>
        <source>Hub address</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <source>Address and ports...</source>
        <translation>Adresse und Ports...</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the host name</source>
        <translation>Hostname kopieren</translation>
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
        <translation>Port kopieren: %1</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>the hub&apos;s own certificate authority</source>
        <translation>die eigene Zertifizierungsstelle des Hubs</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy the path of the CA file</source>
        <translation>Pfad der CA-Datei kopieren</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy certificate</source>
        <translation>Zertifikat kopieren</translation>
    </message>
    <message>
        <source>Export CA file...</source>
        <translation>CA-Datei exportieren...</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>nur dieser Rechner</translation>
    </message>
    <message>
        <source>open to the network</source>
        <translation>offen für das Netz</translation>
    </message>
    <message>
        <source>Use port %1 instead</source>
        <translation>Stattdessen Port %1 nehmen</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>lauscht</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>nicht frei</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>made when the servers start</source>
        <translation>entsteht beim Start der Server</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>AMQP, services</source>
        <translation>AMQP, Dienste</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>app::IdentityForm</name>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>New device...</source>
        <translation>Neues Gerät...</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>Anmeldung mit</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>the key is kept with the workspace</source>
        <translation>der Schlüssel liegt beim Arbeitsbereich</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Shared key of the policy iothubowner</source>
        <translation>Gemeinsamer Schlüssel der Richtlinie iothubowner</translation>
    </message>
    <message>
        <source>Shared key</source>
        <translation>Gemeinsamer Schlüssel</translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation>X.509-Zertifikat</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Devices that are there already</source>
        <translation>Geräte, die es schon gibt</translation>
    </message>
    <message>
        <source>Only new devices: one that is there already is a problem</source>
        <translation>Nur neue Geräte: eines, das es schon gibt, ist ein Fehler</translation>
    </message>
    <message>
        <source>Merge the file into devices that are there already</source>
        <translation>Die Datei in Geräte mischen, die es schon gibt</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Fehler der Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Checking the file...</source>
        <translation>Die Datei wird geprüft...</translation>
    </message>
    <message>
        <source>The file is fine: %1 new, %2 to update.</source>
        <translation>Die Datei ist in Ordnung: %1 neu, %2 zu ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems. Nothing is imported until the file is mended.</source>
        <translation>
            <numerusform>%n Fehler. Nichts wird importiert, bis die Datei berichtigt ist.</numerusform>
            <numerusform>%n Fehler. Nichts wird importiert, bis die Datei berichtigt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not everything was imported</source>
        <translation>Es wurde nicht alles importiert</translation>
    </message>
    <message numerus="yes">
        <source>Replace tags or desired properties of %n devices?</source>
        <translation>
            <numerusform>Tags oder gewünschte Eigenschaften von %n Gerät ersetzen?</numerusform>
            <numerusform>Tags oder gewünschte Eigenschaften von %n Geräten ersetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are there already. What the file names is put in place of what each of them has now; the rest stays. An import is no job: it cannot be undone as a whole.</source>
        <translation>Sie sind schon da. Was die Datei nennt, tritt an die Stelle dessen, was jedes von ihnen jetzt hat; der Rest bleibt. Ein Import ist kein Auftrag: Er lässt sich nicht als Ganzes rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>app::InboxModel</name>
    <message>
        <source>taken by the device</source>
        <translation>vom Gerät angenommen</translation>
    </message>
    <message>
        <source>expired in the queue</source>
        <translation>in der Warteschlange abgelaufen</translation>
    </message>
    <message>
        <source>given back too often</source>
        <translation>zu oft zurückgegeben</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>vom Gerät abgelehnt</translation>
    </message>
    <message>
        <source>purged from the queue</source>
        <translation>aus der Warteschlange gelöscht</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>Message %1, %2</source>
        <translation>Nachricht %1, %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>received, to be settled until %1</source>
        <translation>empfangen, abzuschließen bis %1</translation>
    </message>
    <message>
        <source>, delivery %1 of %2</source>
        <translation>, Zustellung %1 von %2</translation>
    </message>
    <message>
        <source>, expires %1</source>
        <translation>, läuft ab %1</translation>
    </message>
    <message>
        <source>Feedback on %1</source>
        <translation>Rückmeldung zu %1</translation>
    </message>
    <message>
        <source>Feedback on %1, %2</source>
        <translation>Rückmeldung zu %1, %2</translation>
    </message>
    <message>
        <source>%1; waits for the sender</source>
        <translation>%1; wartet auf den Absender</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>app::InboxView</name>
    <message>
        <source>Inbox of the device</source>
        <translation>Posteingang des Geräts</translation>
    </message>
    <message>
        <source>Messages that wait for the device</source>
        <translation>Nachrichten, die auf das Gerät warten</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>As the device: takes the oldest message that waits, for a minute</source>
        <translation>Als Gerät: nimmt die älteste wartende Nachricht, für eine Minute</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>As the device: it is done, the message leaves the queue</source>
        <translation>Als Gerät: erledigt, die Nachricht verlässt die Warteschlange</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>As the device: it cannot be used, the message leaves the queue</source>
        <translation>Als Gerät: nicht zu gebrauchen, die Nachricht verlässt die Warteschlange</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>As the device: gives it back, it waits again</source>
        <translation>Als Gerät: gibt sie zurück, sie wartet wieder</translation>
    </message>
    <message>
        <source>Read feedback</source>
        <translation>Rückmeldungen lesen</translation>
    </message>
    <message>
        <source>As the sender: the feedback leaves the queue</source>
        <translation>Als Absender: die Rückmeldungen verlassen die Warteschlange</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>No message is free to be received.</source>
        <translation>Keine Nachricht ist zum Empfangen frei.</translation>
    </message>
    <message>
        <source>Message %1 is received; it is to be settled within a minute.</source>
        <translation>Nachricht %1 ist empfangen; sie ist binnen einer Minute abzuschließen.</translation>
    </message>
    <message>
        <source>Message %1 is %2.</source>
        <translation>Nachricht %1 ist %2.</translation>
    </message>
    <message numerus="yes">
        <source>Feedback on %n messages is read.</source>
        <translation>
            <numerusform>Rückmeldung zu %n Nachricht ist gelesen.</numerusform>
            <numerusform>Rückmeldungen zu %n Nachrichten sind gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::IncomingBar</name>
    <message>
        <source>Take newer base</source>
        <translation>Neueren Stand übernehmen</translation>
    </message>
    <message>
        <source>The device was made again</source>
        <translation>Das Gerät wurde neu angelegt</translation>
    </message>
    <message>
        <source>1 change came in</source>
        <translation>1 Änderung kam herein</translation>
    </message>
    <message>
        <source>%1 changes came in</source>
        <translation>%1 Änderungen kamen herein</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Mend the text first</source>
        <translation>Zuerst den Text berichtigen</translation>
    </message>
</context>
<context>
    <name>app::IssueWords</name>
    <message>
        <source>acknowledgement malformed</source>
        <translation>Bestätigung fehlerhaft</translation>
    </message>
    <message>
        <source>%1: the acknowledgement is not whole. %2</source>
        <translation>%1: Die Bestätigung ist nicht vollständig. %2</translation>
    </message>
    <message>
        <source>A writable property is reported as an object with value, ac and av, and ad if there is more to say.</source>
        <translation>Eine schreibbare Eigenschaft wird als Objekt mit value, ac und av gemeldet, und mit ad, wenn mehr zu sagen ist.</translation>
    </message>
    <message>
        <source>Let the device report all of value, ac (a number) and av (the version it answers).</source>
        <translation>Lassen Sie das Gerät value, ac (eine Zahl) und av (die beantwortete Version) melden.</translation>
    </message>
    <message>
        <source>acknowledgement missing</source>
        <translation>Bestätigung fehlt</translation>
    </message>
    <message>
        <source>%1: the device reports the plain value of a writable property</source>
        <translation>%1: Das Gerät meldet den bloßen Wert einer schreibbaren Eigenschaft</translation>
    </message>
    <message>
        <source>A writable property is reported as an object with value, ac and av, so that a service sees what became of its wish.</source>
        <translation>Eine schreibbare Eigenschaft wird als Objekt mit value, ac und av gemeldet, damit ein Dienst sieht, was aus seinem Wunsch wurde.</translation>
    </message>
    <message>
        <source>Let the device wrap the value into an acknowledgement.</source>
        <translation>Lassen Sie das Gerät den Wert in eine Bestätigung hüllen.</translation>
    </message>
    <message>
        <source>acknowledgement of a read-only property</source>
        <translation>Bestätigung einer nur lesbaren Eigenschaft</translation>
    </message>
    <message>
        <source>%1: the device acknowledges a property that nobody can write</source>
        <translation>%1: Das Gerät bestätigt eine Eigenschaft, die niemand schreiben kann</translation>
    </message>
    <message>
        <source>A read-only property is reported as its plain value.</source>
        <translation>Eine nur lesbare Eigenschaft wird als bloßer Wert gemeldet.</translation>
    </message>
    <message>
        <source>Let the device report the value alone, or make the property writable in the model.</source>
        <translation>Lassen Sie das Gerät nur den Wert melden, oder machen Sie die Eigenschaft im Modell schreibbar.</translation>
    </message>
    <message>
        <source>component marker missing</source>
        <translation>Komponentenmarke fehlt</translation>
    </message>
    <message>
        <source>%1: the component does not say that it is one</source>
        <translation>%1: Die Komponente sagt nicht, dass sie eine ist</translation>
    </message>
    <message>
        <source>Every component carries &quot;__t&quot;: &quot;c&quot;, in each desired and each reported patch.</source>
        <translation>Jede Komponente trägt &quot;__t&quot;: &quot;c&quot;, in jedem Desired- und jedem Reported-Patch.</translation>
    </message>
    <message>
        <source>Send the marker along with the values of the component.</source>
        <translation>Senden Sie die Marke mit den Werten der Komponente.</translation>
    </message>
    <message>
        <source>component not in the model</source>
        <translation>Komponente nicht im Modell</translation>
    </message>
    <message>
        <source>%1: the model has no component of this name</source>
        <translation>%1: Das Modell hat keine Komponente dieses Namens</translation>
    </message>
    <message>
        <source>A component of the twin is one of the components that the interface of its model has.</source>
        <translation>Eine Komponente des Twins ist eine der Komponenten, die das Interface seines Modells hat.</translation>
    </message>
    <message>
        <source>Correct the name, or add the component to a new version of the model.</source>
        <translation>Berichtigen Sie den Namen, oder nehmen Sie die Komponente in eine neue Version des Modells auf.</translation>
    </message>
    <message>
        <source>desired value of a read-only property</source>
        <translation>Desired-Wert einer nur lesbaren Eigenschaft</translation>
    </message>
    <message>
        <source>%1: a service asks for a value that the device decides alone</source>
        <translation>%1: Ein Dienst verlangt einen Wert, den allein das Gerät bestimmt</translation>
    </message>
    <message>
        <source>Only properties that are writable in the model have desired values.</source>
        <translation>Nur Eigenschaften, die im Modell schreibbar sind, haben Desired-Werte.</translation>
    </message>
    <message>
        <source>Take the value out of the desired properties, or make the property writable in the model.</source>
        <translation>Nehmen Sie den Wert aus den Desired-Eigenschaften, oder machen Sie die Eigenschaft im Modell schreibbar.</translation>
    </message>
    <message>
        <source>name not possible in a model</source>
        <translation>Name in Modellen unmöglich</translation>
    </message>
    <message>
        <source>%1: no model can have a property of this name</source>
        <translation>%1: Kein Modell kann eine Eigenschaft dieses Namens haben</translation>
    </message>
    <message>
        <source>A name in a model is a letter, then letters, digits and underscores, up to 64.</source>
        <translation>Ein Name im Modell ist ein Buchstabe, dann Buchstaben, Ziffern und Unterstriche, bis zu 64.</translation>
    </message>
    <message>
        <source>Take another name, in the device and in the model.</source>
        <translation>Nehmen Sie einen anderen Namen, im Gerät und im Modell.</translation>
    </message>
    <message>
        <source>property marked as a component</source>
        <translation>Eigenschaft als Komponente markiert</translation>
    </message>
    <message>
        <source>%1: a property carries the marker of a component</source>
        <translation>%1: Eine Eigenschaft trägt die Marke einer Komponente</translation>
    </message>
    <message>
        <source>Only components carry &quot;__t&quot;: &quot;c&quot;.</source>
        <translation>Nur Komponenten tragen &quot;__t&quot;: &quot;c&quot;.</translation>
    </message>
    <message>
        <source>Take the marker out of the property.</source>
        <translation>Nehmen Sie die Marke aus der Eigenschaft.</translation>
    </message>
    <message>
        <source>property not in the model</source>
        <translation>Eigenschaft nicht im Modell</translation>
    </message>
    <message>
        <source>%1: the model has no property of this name</source>
        <translation>%1: Das Modell hat keine Eigenschaft dieses Namens</translation>
    </message>
    <message>
        <source>A property of the twin is one of the properties that the interface of its model has.</source>
        <translation>Eine Eigenschaft des Twins ist eine der Eigenschaften, die das Interface seines Modells hat.</translation>
    </message>
    <message>
        <source>Correct the name, remove the value, or add the property to a new version of the model.</source>
        <translation>Berichtigen Sie den Namen, entfernen Sie den Wert, oder nehmen Sie die Eigenschaft in eine neue Version des Modells auf.</translation>
    </message>
    <message>
        <source>value fits the schema</source>
        <translation>Wert passt zum Schema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A value is an instance of the schema that the model gives for the property.</source>
        <translation>Ein Wert ist eine Instanz des Schemas, das das Modell für die Eigenschaft angibt.</translation>
    </message>
    <message>
        <source>Send a value of that schema.</source>
        <translation>Senden Sie einen Wert dieses Schemas.</translation>
    </message>
    <message>
        <source>command not in the model</source>
        <translation>Befehl nicht im Modell</translation>
    </message>
    <message>
        <source>%1: the model has no command of this name</source>
        <translation>%1: Das Modell hat keinen Befehl dieses Namens</translation>
    </message>
    <message>
        <source>A command is one of those that the interface of the device&apos;s model has.</source>
        <translation>Ein Befehl ist einer von denen, die das Interface des Gerätemodells hat.</translation>
    </message>
    <message>
        <source>Correct the name, or add the command to a new version of the model.</source>
        <translation>Berichtigen Sie den Namen, oder nehmen Sie den Befehl in eine neue Version des Modells auf.</translation>
    </message>
    <message>
        <source>request fits the schema</source>
        <translation>Anfrage passt zum Schema</translation>
    </message>
    <message>
        <source>%1: the request: %2</source>
        <translation>%1: die Anfrage: %2</translation>
    </message>
    <message>
        <source>A request is an instance of the schema that the model gives for the command.</source>
        <translation>Eine Anfrage ist eine Instanz des Schemas, das das Modell für den Befehl angibt.</translation>
    </message>
    <message>
        <source>Send a request of that schema.</source>
        <translation>Senden Sie eine Anfrage dieses Schemas.</translation>
    </message>
    <message>
        <source>answer fits the schema</source>
        <translation>Antwort passt zum Schema</translation>
    </message>
    <message>
        <source>%1: the answer: %2</source>
        <translation>%1: die Antwort: %2</translation>
    </message>
    <message>
        <source>An answer is an instance of the schema that the model gives for the command.</source>
        <translation>Eine Antwort ist eine Instanz des Schemas, das das Modell für den Befehl angibt.</translation>
    </message>
    <message>
        <source>Let the device answer with a value of that schema.</source>
        <translation>Lassen Sie das Gerät mit einem Wert dieses Schemas antworten.</translation>
    </message>
    <message>
        <source>telemetry fits the schema</source>
        <translation>Telemetrie passt zum Schema</translation>
    </message>
    <message>
        <source>Telemetry is an instance of the schema that the model gives for it.</source>
        <translation>Telemetrie ist eine Instanz des Schemas, das das Modell für sie angibt.</translation>
    </message>
    <message>
        <source>Let the device send a value of that schema.</source>
        <translation>Lassen Sie das Gerät einen Wert dieses Schemas senden.</translation>
    </message>
    <message>
        <source>telemetry not in the model</source>
        <translation>Telemetrie nicht im Modell</translation>
    </message>
    <message>
        <source>%1: the model has no telemetry of this name</source>
        <translation>%1: Das Modell hat keine Telemetrie dieses Namens</translation>
    </message>
    <message>
        <source>What a device sends is telemetry that the interface of its model has.</source>
        <translation>Was ein Gerät sendet, ist Telemetrie, die das Interface seines Modells hat.</translation>
    </message>
    <message>
        <source>Correct the name, or add the telemetry to a new version of the model.</source>
        <translation>Berichtigen Sie den Namen, oder nehmen Sie die Telemetrie in eine neue Version des Modells auf.</translation>
    </message>
    <message>
        <source>depth close to the limit</source>
        <translation>Tiefe nahe der Grenze</translation>
    </message>
    <message>
        <source>Values of a twin may lie ten levels deep.</source>
        <translation>Werte eines Twins dürfen zehn Ebenen tief liegen.</translation>
    </message>
    <message>
        <source>Store flatter values before the hub refuses a deeper one.</source>
        <translation>Speichern Sie flachere Werte, bevor der Hub einen tieferen ablehnt.</translation>
    </message>
    <message>
        <source>size close to the limit</source>
        <translation>Größe nahe der Grenze</translation>
    </message>
    <message>
        <source>Tags may have 8 KB, desired and reported properties 32 KB each.</source>
        <translation>Tags dürfen 8 KB haben, Desired- und Reported-Eigenschaften je 32 KB.</translation>
    </message>
    <message>
        <source>Store less before the hub refuses more.</source>
        <translation>Speichern Sie weniger, bevor der Hub mehr ablehnt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n Mal)</numerusform>
            <numerusform>%1 (%n Mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>too many or too few relationships</source>
        <translation>zu viele oder zu wenige Beziehungen</translation>
    </message>
    <message>
        <source>%1: the number of these relationships is not as the model says</source>
        <translation>%1: Die Zahl dieser Beziehungen ist nicht, wie das Modell sagt</translation>
    </message>
    <message>
        <source>A twin has as many relationships of a name as minMultiplicity and maxMultiplicity allow.</source>
        <translation>Ein Twin hat so viele Beziehungen eines Namens, wie minMultiplicity und maxMultiplicity erlauben.</translation>
    </message>
    <message>
        <source>Delete or create relationships until the number fits.</source>
        <translation>Löschen oder legen Sie Beziehungen an, bis die Zahl passt.</translation>
    </message>
    <message>
        <source>relationship property not in the model</source>
        <translation>Beziehungseigenschaft nicht im Modell</translation>
    </message>
    <message>
        <source>%1: the relationship has a property that the model does not know</source>
        <translation>%1: Die Beziehung hat eine Eigenschaft, die das Modell nicht kennt</translation>
    </message>
    <message>
        <source>A relationship has the properties that the model gives it.</source>
        <translation>Eine Beziehung hat die Eigenschaften, die das Modell ihr gibt.</translation>
    </message>
    <message>
        <source>Remove the property, or add it to a new version of the model.</source>
        <translation>Entfernen Sie die Eigenschaft, oder nehmen Sie sie in eine neue Version des Modells auf.</translation>
    </message>
    <message>
        <source>relationship property fits the schema</source>
        <translation>Beziehungseigenschaft passt zum Schema</translation>
    </message>
    <message>
        <source>A property of a relationship is an instance of the schema that the model gives for it.</source>
        <translation>Eine Eigenschaft einer Beziehung ist eine Instanz des Schemas, das das Modell für sie angibt.</translation>
    </message>
    <message>
        <source>Write a value of that schema.</source>
        <translation>Schreiben Sie einen Wert dieses Schemas.</translation>
    </message>
    <message>
        <source>target of the relationship</source>
        <translation>Ziel der Beziehung</translation>
    </message>
    <message>
        <source>%1: the relationship leads to a twin of another model than it may</source>
        <translation>%1: Die Beziehung führt zu einem Twin eines anderen Modells als erlaubt</translation>
    </message>
    <message>
        <source>A relationship leads to twins of the model that its target names.</source>
        <translation>Eine Beziehung führt zu Twins des Modells, das ihr Ziel nennt.</translation>
    </message>
    <message>
        <source>Lead the relationship to a twin of that model.</source>
        <translation>Führen Sie die Beziehung zu einem Twin dieses Modells.</translation>
    </message>
    <message>
        <source>relationship not in the model</source>
        <translation>Beziehung nicht im Modell</translation>
    </message>
    <message>
        <source>%1: the model has no relationship of this name</source>
        <translation>%1: Das Modell hat keine Beziehung dieses Namens</translation>
    </message>
    <message>
        <source>A relationship is one of those that the interface of the twin&apos;s model has.</source>
        <translation>Eine Beziehung ist eine von denen, die das Interface des Twin-Modells hat.</translation>
    </message>
    <message>
        <source>Correct the name, or add the relationship to a new version of the model.</source>
        <translation>Berichtigen Sie den Namen, oder nehmen Sie die Beziehung in eine neue Version des Modells auf.</translation>
    </message>
</context>
<context>
    <name>app::JobDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>app::Jobs</name>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>Methode %1</translation>
    </message>
    <message>
        <source>take changes back</source>
        <translation>Änderungen zurücknehmen</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>ändern %1</translation>
    </message>
</context>
<context>
    <name>app::JobsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>alle Geräte</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>app::JobsPane</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>No jobs yet. Choose devices in the fleet to update them or to call a command of each.</source>
        <translation>Noch keine Aufträge. Wählen Sie in der Flotte Geräte, um sie zu ändern oder einen Befehl von jedem aufzurufen.</translation>
    </message>
    <message>
        <source>What the job did to each device</source>
        <translation>Was der Auftrag bei jedem Gerät getan hat</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%n Auftrag läuft</numerusform>
            <numerusform>%n Aufträge laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>The job could not be cancelled</source>
        <translation>Der Auftrag konnte nicht abgebrochen werden</translation>
    </message>
</context>
<context>
    <name>app::LanesDelegate</name>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>app::LanesHead</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
</context>
<context>
    <name>app::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Die des Systems</translation>
    </message>
    <message>
        <source>It counts when Twinscope is started the next time.</source>
        <translation>Sie gilt ab dem nächsten Start von Twinscope.</translation>
    </message>
</context>
<context>
    <name>app::LogicalTwinForm</name>
    <message>
        <source>Logical twin %1</source>
        <translation>Logischer Twin %1</translation>
    </message>
    <message>
        <source>New logical twin</source>
        <translation>Neuer logischer Twin</translation>
    </message>
    <message>
        <source>for example floor-3</source>
        <translation>zum Beispiel etage-3</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>Properties and components</source>
        <translation>Eigenschaften und Komponenten</translation>
    </message>
    <message>
        <source>There is a device or a twin with this name.</source>
        <translation>Es gibt ein Gerät oder einen Twin mit diesem Namen.</translation>
    </message>
    <message>
        <source>No source has this model, so the twin is not judged.</source>
        <translation>Keine Quelle hat dieses Modell, darum wird der Twin nicht beurteilt.</translation>
    </message>
</context>
<context>
    <name>app::LogicalTwinsModel</name>
    <message numerus="yes">
        <source>%1: %n issues</source>
        <translation>
            <numerusform>%1: %n Mangel</numerusform>
            <numerusform>%1: %n Mängel</numerusform>
        </translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Twin</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>app::MachineEditor</name>
    <message>
        <source>There is no change of the chart to take back.</source>
        <translation>Es gibt keine Änderung des Diagramms, die zurückgenommen werden kann.</translation>
    </message>
    <message>
        <source>The last change of the chart cannot be taken back: the same was changed elsewhere.</source>
        <translation>Die letzte Änderung des Diagramms kann nicht zurückgenommen werden: Dasselbe wurde anderswo geändert.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>The hub cannot save any more</source>
        <translation>Der Hub kann nicht mehr speichern</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Demo-Arbeitsbereich</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
</context>
<context>
    <name>app::MendOffer</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commas too many</source>
        <translation>
            <numerusform>%n Komma zu viel</numerusform>
            <numerusform>%n Kommas zu viel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in single quotes</source>
        <translation>
            <numerusform>%n Text in einfachen Anführungszeichen</numerusform>
            <numerusform>%n Texte in einfachen Anführungszeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names without quotes</source>
        <translation>
            <numerusform>%n Name ohne Anführungszeichen</numerusform>
            <numerusform>%n Namen ohne Anführungszeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>No JSON yet: %1, the first at line %2, column %3</source>
        <translation>Noch kein JSON: %1, zuerst in Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Richten</translation>
    </message>
    <message>
        <source>Mend the JSON text</source>
        <translation>Den JSON-Text richten</translation>
    </message>
</context>
<context>
    <name>app::MenuCorner</name>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
</context>
<context>
    <name>app::MergePanel</name>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Zurück zum Bearbeiten</translation>
    </message>
    <message>
        <source>Apply merged</source>
        <translation>Zusammengeführtes anwenden</translation>
    </message>
    <message>
        <source>The twin was written once after you began to edit</source>
        <translation>Der Twin wurde einmal geschrieben, seit Sie bearbeiten</translation>
    </message>
    <message>
        <source>The twin was written %1 times after you began to edit</source>
        <translation>Der Twin wurde %1-mal geschrieben, seit Sie bearbeiten</translation>
    </message>
    <message>
        <source>Your draft is kept as it was</source>
        <translation>Ihr Entwurf bleibt, wie er war</translation>
    </message>
    <message>
        <source>Draft safe on disk: %1</source>
        <translation>Entwurf sicher auf der Platte: %1</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meins</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Zusammengeführt</translation>
    </message>
    <message>
        <source>≠ One place was changed here and by somebody else</source>
        <translation>≠ Eine Stelle wurde hier und von jemand anderem geändert</translation>
    </message>
    <message>
        <source>≠ %1 places were changed here and by somebody else</source>
        <translation>≠ %1 Stellen wurden hier und von jemand anderem geändert</translation>
    </message>
    <message>
        <source>One place merged by itself</source>
        <translation>Eine Stelle fügte sich von selbst</translation>
    </message>
    <message>
        <source>%1 places merged by themselves</source>
        <translation>%1 Stellen fügten sich von selbst</translation>
    </message>
    <message>
        <source>their paths do not meet</source>
        <translation>ihre Pfade treffen sich nicht</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Alle von anderen</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Alle meine</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, von anderen: %2</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, meins: %2</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>von anderen</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meins</translation>
    </message>
    <message>
        <source>both the same</source>
        <translation>beide gleich</translation>
    </message>
    <message>
        <source>Patch to be sent</source>
        <translation>Patch, der gesendet wird</translation>
    </message>
    <message>
        <source>The merged values become your draft; nothing is sent</source>
        <translation>Die zusammengeführten Werte werden Ihr Entwurf; nichts wird gesendet</translation>
    </message>
    <message>
        <source>Sends the patch, if nobody writes before it</source>
        <translation>Sendet den Patch, wenn niemand vorher schreibt</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>✓ mine, chosen</source>
        <translation>✓ meins, gewählt</translation>
    </message>
    <message>
        <source>✓ theirs, chosen</source>
        <translation>✓ von anderen, gewählt</translation>
    </message>
    <message>
        <source>Nothing is left to send: the twin holds it already</source>
        <translation>Nichts bleibt zu senden: der Twin hat es schon</translation>
    </message>
    <message>
        <source>Sends %1 of your %2 changes and notifies the device</source>
        <translation>Sendet %1 Ihrer %2 Änderungen und benachrichtigt das Gerät</translation>
    </message>
    <message>
        <source>Sends %1 of your %2 changes; the device hears nothing, tags are not its own</source>
        <translation>Sendet %1 Ihrer %2 Änderungen; das Gerät erfährt nichts, Tags gehören nicht ihm</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>choose one side, or write a third value</source>
        <translation>eine Seite wählen oder einen dritten Wert schreiben</translation>
    </message>
    <message>
        <source>where your draft began</source>
        <translation>wo Ihr Entwurf begann</translation>
    </message>
    <message>
        <source>version %1, on the hub</source>
        <translation>Version %1, im Hub</translation>
    </message>
    <message>
        <source>draft of this window</source>
        <translation>Entwurf dieses Fensters</translation>
    </message>
    <message>
        <source>what the twin will hold</source>
        <translation>was der Zwilling enthalten wird</translation>
    </message>
    <message>
        <source>%1, merged: JSON</source>
        <translation>%1, zusammengeführt: JSON</translation>
    </message>
    <message>
        <source>What the twin will hold; write another value, as JSON, if neither side is right</source>
        <translation>Was der Zwilling enthalten wird; schreiben Sie als JSON einen anderen Wert, wenn keine Seite stimmt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Notifies</source>
        <translation>Benachrichtigt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Undo sends the inverse patch, if the etag still fits</source>
        <translation>Rückgängig sendet den umgekehrten Patch, wenn das Etag noch passt</translation>
    </message>
    <message>
        <source>%1: theirs kept</source>
        <translation>%1: ihres behalten</translation>
    </message>
    <message>
        <source>%1: already so on the hub</source>
        <translation>%1: im Hub schon so</translation>
    </message>
    <message>
        <source>%1 of your %2 changes</source>
        <translation>%1 von Ihren %2 Änderungen</translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <translation>nichts wird ausgelassen</translation>
    </message>
    <message>
        <source>nobody: tags are not the device&apos;s</source>
        <translation>niemanden: Tags gehören nicht dem Gerät</translation>
    </message>
    <message>
        <source>tags %1, desired %2</source>
        <translation>Tags %1, desired %2</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>✓ a third value</source>
        <translation>✓ ein dritter Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n values unchanged on both sides</source>
        <translation>
            <numerusform>%n Wert auf beiden Seiten unverändert</numerusform>
            <numerusform>%n Werte auf beiden Seiten unverändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MessagesPane</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Save template...</source>
        <translation>Vorlage speichern...</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Direct method</source>
        <translation>Direkte Methode</translation>
    </message>
    <message>
        <source>Message to the device</source>
        <translation>Nachricht an das Gerät</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>Method, for example reboot</source>
        <translation>Methode, zum Beispiel reboot</translation>
    </message>
    <message>
        <source>Seconds that the device may take</source>
        <translation>Sekunden, die das Gerät brauchen darf</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Properties: name=value; name=value</source>
        <translation>Eigenschaften: name=wert; name=wert</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Feedback that is wanted</source>
        <translation>Gewünschte Rückmeldung</translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation>keine Rückmeldung</translation>
    </message>
    <message>
        <source>when taken</source>
        <translation>wenn angenommen</translation>
    </message>
    <message>
        <source>when not taken</source>
        <translation>wenn nicht angenommen</translation>
    </message>
    <message>
        <source>any feedback</source>
        <translation>jede Rückmeldung</translation>
    </message>
    <message>
        <source>Seconds until the message expires</source>
        <translation>Sekunden, bis die Nachricht abläuft</translation>
    </message>
    <message>
        <source>Answer of the device</source>
        <translation>Antwort des Geräts</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Was gesendet wurde</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Aufrufen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Payload of the method, JSON</source>
        <translation>Nutzlast der Methode, JSON</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Name der Vorlage:</translation>
    </message>
    <message>
        <source>Send to the device</source>
        <translation>An das Gerät senden</translation>
    </message>
    <message>
        <source>Mailbox of the device</source>
        <translation>Postfach des Geräts</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Send, or the mailbox of the device</source>
        <translation>Senden, oder das Postfach des Geräts</translation>
    </message>
    <message>
        <source> s to answer</source>
        <translation> s für die Antwort</translation>
    </message>
    <message>
        <source>Seconds that a device which is not there may take to connect</source>
        <translation>Sekunden, die sich ein Gerät, das nicht da ist, zum Verbinden lassen darf</translation>
    </message>
    <message>
        <source> s to connect</source>
        <translation> s zum Verbinden</translation>
    </message>
</context>
<context>
    <name>app::ModelCheck</name>
    <message>
        <source>%1 is not at hand: no source has it.</source>
        <translation>%1 ist nicht vorhanden: Keine Quelle hat es.</translation>
    </message>
</context>
<context>
    <name>app::ModelDocument</name>
    <message>
        <source>Views of the model</source>
        <translation>Ansichten des Modells</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Verwendet von</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Tree + text</source>
        <translation>Baum + Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Form of the model</source>
        <translation>Darstellung des Modells</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Strg+S</translation>
    </message>
    <message>
        <source>What uses the model</source>
        <translation>Was das Modell verwendet</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>geändert, nicht gespeichert</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 B of %2 MiB</source>
        <translation>%1 B von %2 MiB</translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>Versionen (%1)</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>Gerät %1</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 von %2 Geräten</translation>
    </message>
    <message>
        <source>Used by (%1)</source>
        <translation>Verwendet von (%1)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>not at hand: no source has it</source>
        <translation>nicht vorhanden: Keine Quelle hat es</translation>
    </message>
    <message>
        <source>Thing Model</source>
        <translation>Thing Model</translation>
    </message>
    <message>
        <source>Thing Model of the W3C</source>
        <translation>Thing Model des W3C</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>neu, nicht gespeichert</translation>
    </message>
    <message>
        <source>Left out of the guess: %1</source>
        <translation>Nicht ableitbar: %1</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Models (*.json)</source>
        <translation>Modelle (*.json)</translation>
    </message>
    <message>
        <source>Models that need it: %1.</source>
        <translation>Modelle, die es brauchen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have it.</source>
        <translation>
            <numerusform>%n Gerät hat es.</numerusform>
            <numerusform>%n Geräte haben es.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Delete %1 from the disk?</source>
        <translation>%1 vom Datenträger löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
</context>
<context>
    <name>app::ModelGraph</name>
    <message>
        <source>extends</source>
        <translation>erweitert</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>nicht gültig</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>not at hand</source>
        <translation>nicht zur Hand</translation>
    </message>
</context>
<context>
    <name>app::ModelGraphPane</name>
    <message>
        <source>Graph of the model</source>
        <translation>Graph des Modells</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Ctrl+0 shows it at 100 %, Ctrl with plus and minus zooms</source>
        <translation>Strg+0 zeigt ihn mit 100 %, Strg mit Plus und Minus ändert die Größe</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>Bild speichern...</translation>
    </message>
    <message>
        <source>extends %1</source>
        <translation>erweitert %1</translation>
    </message>
    <message>
        <source>components %1</source>
        <translation>Komponenten %1</translation>
    </message>
    <message>
        <source>relationships %1</source>
        <translation>Beziehungen %1</translation>
    </message>
    <message>
        <source>%1 of %2 models</source>
        <translation>%1 von %2 Modellen</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
</context>
<context>
    <name>app::ModelHeader</name>
    <message>
        <source>Picture of the model</source>
        <translation>Bild des Modells</translation>
    </message>
</context>
<context>
    <name>app::ModelListModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo models</source>
        <translation>Demo-Modelle</translation>
    </message>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>Quelle %1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>built in, read-only</source>
        <translation>eingebaut, schreibgeschützt</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n in cache</source>
        <translation>
            <numerusform>%n im Cache</numerusform>
            <numerusform>%n im Cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelNote</name>
    <message>
        <source>Ask the web sources</source>
        <translation>Webquellen fragen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>No source has this model, so its twins are shown as they are and not judged.</source>
        <translation>Keine Quelle hat dieses Modell, darum werden seine Twins gezeigt, wie sie sind, und nicht beurteilt.</translation>
    </message>
    <message>
        <source>Infer it from %1</source>
        <translation>Aus %1 ableiten</translation>
    </message>
</context>
<context>
    <name>app::ModelRows</name>
    <message>
        <source>interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>%1 own</source>
        <translation>%1 eigene</translation>
    </message>
    <message>
        <source>%1 own, %2 inherited</source>
        <translation>%1 eigene, %2 geerbte</translation>
    </message>
    <message>
        <source>inherited, resolved</source>
        <translation>geerbt, aufgelöst</translation>
    </message>
    <message>
        <source>inherited, not at hand</source>
        <translation>geerbt, nicht vorhanden</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>any twin</source>
        <translation>jeder Twin</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>component, resolved</source>
        <translation>Komponente, aufgelöst</translation>
    </message>
    <message>
        <source>component, not at hand</source>
        <translation>Komponente, nicht vorhanden</translation>
    </message>
    <message numerus="yes">
        <source>enum, %n values</source>
        <translation>
            <numerusform>Enum, %n Wert</numerusform>
            <numerusform>Enum, %n Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>object, %n fields</source>
        <translation>
            <numerusform>Objekt, %n Feld</numerusform>
            <numerusform>Objekt, %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>Array von %1</translation>
    </message>
    <message>
        <source>map of %1</source>
        <translation>Map von %1</translation>
    </message>
</context>
<context>
    <name>app::ModelTextPane</name>
    <message>
        <source>DTDL text</source>
        <translation>DTDL-Text</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelTreeModel</name>
    <message>
        <source>faulty</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Semantic type, unit</source>
        <translation>Semantischer Typ, Einheit</translation>
    </message>
</context>
<context>
    <name>app::ModelTreePane</name>
    <message>
        <source>telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>schreibbar</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>app::ModelVersions</name>
    <message>
        <source>Versions of the model</source>
        <translation>Versionen des Modells</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Ältere Version</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Neuere Version</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Twins of the older version</source>
        <translation>Twins der älteren Version</translation>
    </message>
    <message>
        <source>%1   shown</source>
        <translation>%1   gezeigt</translation>
    </message>
    <message>
        <source>There is one version only.</source>
        <translation>Es gibt nur eine Version.</translation>
    </message>
    <message>
        <source>Choose two versions.</source>
        <translation>Zwei Versionen wählen.</translation>
    </message>
    <message>
        <source>%1 is not valid: nothing can be compared.</source>
        <translation>%1 ist nicht gültig: nichts kann verglichen werden.</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>breaking: %1, compatible: %2</source>
        <translation>unverträglich: %1, verträglich: %2</translation>
    </message>
    <message>
        <source>No twin has %1.</source>
        <translation>Kein Twin hat %1.</translation>
    </message>
    <message>
        <source>%1 of the first %2 of %3 twins of %4 fit %5 as they are.</source>
        <translation>%1 der ersten %2 von %3 Twins von %4 passen zu %5, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 of %2 twins of %3 fit %4 as they are. A device takes the newer model when it announces it.</source>
        <translation>%1 von %2 Twins von %3 passen zu %4, wie sie sind. Ein Gerät bekommt das neuere Modell, wenn es dieses ankündigt.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n logical twins</source>
        <translation>
            <numerusform>%n logischen Twin umstellen</numerusform>
            <numerusform>%n logische Twins umstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>Their model becomes %1; their values stay as they are.</source>
        <translation>Ihr Modell wird %1; ihre Werte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Umstellen</translation>
    </message>
    <message>
        <source>%1 was not moved</source>
        <translation>%1 wurde nicht umgestellt</translation>
    </message>
</context>
<context>
    <name>app::ModelsPane</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Fetching: %1 found, %2 open</source>
        <translation>Wird geholt: %1 gefunden, %2 offen</translation>
    </message>
    <message>
        <source>Some models were not found</source>
        <translation>Einige Modelle wurden nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be a source of models</source>
        <translation>%1 kann keine Modellquelle sein</translation>
    </message>
    <message>
        <source>Find a model, type or unit</source>
        <translation>Modell, Typ, Einheit suchen</translation>
    </message>
    <message>
        <source>Find a model by name, semantic type or unit</source>
        <translation>Ein Modell nach Name, semantischem Typ oder Einheit suchen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation>Modelle werden gelesen</translation>
    </message>
    <message>
        <source>First source wins</source>
        <translation>Erste Quelle gilt</translation>
    </message>
    <message>
        <source>Move Source &amp;Up</source>
        <translation>Quelle nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Source &amp;Down</source>
        <translation>Quelle nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>&amp;Cache leeren</translation>
    </message>
    <message>
        <source>&amp;Remove Source</source>
        <translation>Quelle &amp;entfernen</translation>
    </message>
    <message>
        <source>Folder, file or address of a repository with models in DTDL:</source>
        <translation>Ordner, Datei oder Adresse eines Repositorys mit Modellen in DTDL:</translation>
    </message>
    <message>
        <source>Export models</source>
        <translation>Modelle exportieren</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>The models were not exported</source>
        <translation>Die Modelle wurden nicht exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n models are in %1</source>
        <translation>
            <numerusform>%n Modell ist in %1</numerusform>
            <numerusform>%n Modelle sind in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MomentBar</name>
    <message>
        <source>Return to live</source>
        <translation>Zurück zu live</translation>
    </message>
    <message>
        <source>History and Twin show this moment. The hub runs on and is recorded.</source>
        <translation>Verlauf und Twin zeigen diesen Moment. Der Hub läuft weiter und wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>read only until you return</source>
        <translation>nur lesbar bis zur Rückkehr</translation>
    </message>
    <message>
        <source>Viewing %1, %2 ago</source>
        <translation>Ansicht von %1, vor %2</translation>
    </message>
</context>
<context>
    <name>app::NewEnrollmentDialog</name>
    <message>
        <source>New enrollment</source>
        <translation>Neues Enrollment</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>ein Gerät</translation>
    </message>
    <message>
        <source>a group of devices</source>
        <translation>eine Gruppe von Geräten</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>for example pump-7</source>
        <translation>zum Beispiel pump-7</translation>
    </message>
    <message>
        <source>&amp;Id: of the registration, or the name of the group</source>
        <translation>&amp;ID: der Registrierung, oder der Name der Gruppe</translation>
    </message>
    <message>
        <source>a key, made by the hub</source>
        <translation>einem Schlüssel, den der Hub macht</translation>
    </message>
    <message>
        <source>an X.509 certificate</source>
        <translation>einem X.509-Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Devices prove who they are with</source>
        <translation>&amp;Geräte weisen sich aus mit</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>Erste &amp;Tags (optional, JSON)</translation>
    </message>
    <message>
        <source>First d&amp;esired properties (optional, JSON)</source>
        <translation>Erste D&amp;esired Properties (optional, JSON)</translation>
    </message>
    <message>
        <source>its twin as it is, with the present credentials</source>
        <translation>seinen Twin wie er ist, mit den jetzigen Anmeldedaten</translation>
    </message>
    <message>
        <source>the first twin again</source>
        <translation>wieder den ersten Twin</translation>
    </message>
    <message>
        <source>everything as it is</source>
        <translation>alles wie es ist</translation>
    </message>
    <message>
        <source>A device that &amp;registers again finds</source>
        <translation>Ein Gerät, das sich wieder &amp;registriert, findet</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>Datei des Zertifikats</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Wählen...</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Certificate of the enrollment</source>
        <translation>Zertifikat des Enrollments</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>of the authority that signs those of the devices, PEM</source>
        <translation>der Stelle, die die der Geräte signiert, PEM</translation>
    </message>
    <message>
        <source>of the device, PEM</source>
        <translation>des Geräts, PEM</translation>
    </message>
    <message>
        <source>An id has letters, digits or - . _ : and ends with a letter, a digit or -.</source>
        <translation>Eine ID hat Buchstaben, Ziffern oder - . _ : und endet mit einem Buchstaben, einer Ziffer oder -.</translation>
    </message>
    <message>
        <source>There is already an enrollment with this id.</source>
        <translation>Ein Enrollment mit dieser ID gibt es schon.</translation>
    </message>
</context>
<context>
    <name>app::PaletteModel</name>
    <message>
        <source>Go to device</source>
        <translation>Zum Gerät</translation>
    </message>
</context>
<context>
    <name>app::PatchPanel</name>
    <message>
        <source>JSON Patch</source>
        <translation>JSON-Patch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>JSON Patch of the digital twin of %1</source>
        <translation>JSON-Patch des digitalen Zwillings von %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Zeile %1, Spalte %2: </translation>
    </message>
    <message>
        <source>Done at %1: desired properties have version %2.</source>
        <translation>Erledigt um %1: Die Desired Properties haben Version %2.</translation>
    </message>
    <message>
        <source>Refused at %1: %2</source>
        <translation>Abgelehnt um %1: %2</translation>
    </message>
    <message>
        <source>Merge patch of the desired properties</source>
        <translation>Merge-Patch der gewünschten Eigenschaften</translation>
    </message>
    <message>
        <source>right: the merge patch of desired that is the same; either can be edited</source>
        <translation>rechts: der gleichbedeutende Merge-Patch von desired; beide sind bearbeitbar</translation>
    </message>
    <message>
        <source>Draft of %1 as JSON Patch</source>
        <translation>Entwurf von %1 als JSON Patch</translation>
    </message>
    <message>
        <source>No digital twin can say this: %1</source>
        <translation>Das kann kein Digital Twin sagen: %1</translation>
    </message>
    <message>
        <source>No digital twin can say this, the device twin can: %1</source>
        <translation>Das kann kein Digital Twin sagen, der Device Twin schon: %1</translation>
    </message>
</context>
<context>
    <name>app::PickerPopup</name>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>app::PowerBar</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Schlafen</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Neustart</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Scene text</source>
        <translation>Szenentext</translation>
    </message>
    <message>
        <source>Form of the simulation</source>
        <translation>Form der Simulation</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 acks</source>
        <translation>%1 Bestätigungen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Gestoppt: %1</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 Nachrichten/s</translation>
    </message>
</context>
<context>
    <name>app::PreviewPlot</name>
    <message>
        <source>Preview of the value</source>
        <translation>Vorschau des Werts</translation>
    </message>
    <message>
        <source>after stages</source>
        <translation>nach den Stufen</translation>
    </message>
    <message>
        <source>before stages</source>
        <translation>vor den Stufen</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Choose a value that has a generator.</source>
        <translation>Wählen Sie einen Wert, der einen Generator hat.</translation>
    </message>
    <message>
        <source>This value is no number.</source>
        <translation>Dieser Wert ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>app::ProblemDetails</name>
    <message>
        <source>As the device %1, PATCH reported %2</source>
        <translation>Als Gerät %1, PATCH reported %2</translation>
    </message>
    <message>
        <source>PATCH desired of %1 %2</source>
        <translation>PATCH desired von %1 %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>Abhilfe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Ask the web sources</source>
        <translation>Webquellen fragen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>%1 was not mended</source>
        <translation>%1 wurde nicht behoben</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>app::ProblemWords</name>
    <message>
        <source>the text is a model in JSON</source>
        <translation>der Text ist ein Modell in JSON</translation>
    </message>
    <message>
        <source>A model is a JSON object or an array of objects, each member given once.</source>
        <translation>Ein Modell ist ein JSON-Objekt oder ein Array von Objekten, jeder Eintrag einmal angegeben.</translation>
    </message>
    <message>
        <source>Correct the JSON at this place.</source>
        <translation>Berichtigen Sie das JSON an dieser Stelle.</translation>
    </message>
    <message>
        <source>@context names the language</source>
        <translation>@context nennt die Sprache</translation>
    </message>
    <message>
        <source>@context begins with the DTDL version, &quot;dtmi:dtdl:context;2&quot; to &quot;;4&quot;; then come the extensions that the model uses.</source>
        <translation>@context beginnt mit der DTDL-Version, &quot;dtmi:dtdl:context;2&quot; bis &quot;;4&quot;; dann kommen die Erweiterungen, die das Modell verwendet.</translation>
    </message>
    <message>
        <source>Name the version and the extensions that the model is written in.</source>
        <translation>Nennen Sie die Version und die Erweiterungen, in denen das Modell geschrieben ist.</translation>
    </message>
    <message>
        <source>interfaces stand at the top</source>
        <translation>Interfaces stehen oben</translation>
    </message>
    <message>
        <source>At the top of a model stand interfaces, each with an @id of its own.</source>
        <translation>Zuoberst in einem Modell stehen Interfaces, jedes mit eigener @id.</translation>
    </message>
    <message>
        <source>Put the element inside an interface, or make it one.</source>
        <translation>Setzen Sie das Element in ein Interface, oder machen Sie es zu einem.</translation>
    </message>
    <message>
        <source>elements have types and ids</source>
        <translation>Elemente haben Typ und Id</translation>
    </message>
    <message>
        <source>An element has one type of the language, co-types that fit it, and an id that nothing else has.</source>
        <translation>Ein Element hat einen Typ der Sprache, dazu passende Zusatztypen und eine Id, die nichts anderes hat.</translation>
    </message>
    <message>
        <source>Correct @type or @id of the element.</source>
        <translation>Berichtigen Sie @type oder @id des Elements.</translation>
    </message>
    <message>
        <source>elements have their properties</source>
        <translation>Elemente haben ihre Eigenschaften</translation>
    </message>
    <message>
        <source>An element has the properties of its types: the required ones, each as often as allowed, no others.</source>
        <translation>Ein Element hat die Eigenschaften seiner Typen: die geforderten, jede so oft wie erlaubt, keine anderen.</translation>
    </message>
    <message>
        <source>Add, correct or remove the property.</source>
        <translation>Ergänzen, berichtigen oder entfernen Sie die Eigenschaft.</translation>
    </message>
    <message>
        <source>values have their form</source>
        <translation>Werte haben ihre Form</translation>
    </message>
    <message>
        <source>A value is of the kind, length and range that its property takes.</source>
        <translation>Ein Wert hat die Art, Länge und Spanne, die seine Eigenschaft nimmt.</translation>
    </message>
    <message>
        <source>Write a value of that kind.</source>
        <translation>Schreiben Sie einen Wert dieser Art.</translation>
    </message>
    <message>
        <source>texts name their language</source>
        <translation>Texte nennen ihre Sprache</translation>
    </message>
    <message>
        <source>A text is a string, or one string for each language code.</source>
        <translation>Ein Text ist ein String, oder ein String für jeden Sprachcode.</translation>
    </message>
    <message>
        <source>Write {&quot;en&quot;: &quot;text&quot;} with one string for each language.</source>
        <translation>Schreiben Sie {&quot;en&quot;: &quot;text&quot;} mit einem String für jede Sprache.</translation>
    </message>
    <message>
        <source>references lead to elements</source>
        <translation>Verweise führen zu Elementen</translation>
    </message>
    <message>
        <source>A reference leads to an element of the model, of another model or of the language.</source>
        <translation>Ein Verweis führt zu einem Element des Modells, eines anderen Modells oder der Sprache.</translation>
    </message>
    <message>
        <source>Correct the id, or add the model that defines it.</source>
        <translation>Berichtigen Sie die Id, oder fügen Sie das Modell hinzu, das sie definiert.</translation>
    </message>
    <message>
        <source>the parts fit together</source>
        <translation>die Teile passen zusammen</translation>
    </message>
    <message>
        <source>Names are unique, nothing contains itself, and what belongs together fits: types, units, schemas and values, up to the limits of the language.</source>
        <translation>Namen sind eindeutig, nichts enthält sich selbst, und was zusammengehört, passt: Typen, Einheiten, Schemas und Werte, bis zu den Grenzen der Sprache.</translation>
    </message>
    <message>
        <source>Change one of the parts so that they fit.</source>
        <translation>Ändern Sie einen der Teile, sodass sie passen.</translation>
    </message>
    <message>
        <source>the parts of an element agree</source>
        <translation>die Teile eines Elements stimmen überein</translation>
    </message>
    <message>
        <source>Where an element is written in several parts, they say the same.</source>
        <translation>Wo ein Element in mehreren Teilen geschrieben ist, sagen sie dasselbe.</translation>
    </message>
    <message>
        <source>Make the parts agree, or keep one of them.</source>
        <translation>Bringen Sie die Teile in Einklang, oder behalten Sie einen.</translation>
    </message>
    <message>
        <source>A model needs every interface that it extends or has as a component.</source>
        <translation>Ein Modell braucht jedes Interface, das es erweitert oder als Komponente hat.</translation>
    </message>
    <message>
        <source>Add a source that has the model, or ask the web sources for it.</source>
        <translation>Fügen Sie eine Quelle hinzu, die das Modell hat, oder fragen Sie die Webquellen.</translation>
    </message>
    <message>
        <source>Add the marker</source>
        <translation>Marke ergänzen</translation>
    </message>
    <message>
        <source>Complete the acknowledgement</source>
        <translation>Bestätigung vervollständigen</translation>
    </message>
    <message>
        <source>Convert the value</source>
        <translation>Wert umwandeln</translation>
    </message>
    <message>
        <source>Remove the marker</source>
        <translation>Marke entfernen</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Wert entfernen</translation>
    </message>
    <message>
        <source>Report the plain value</source>
        <translation>Bloßen Wert melden</translation>
    </message>
    <message>
        <source>Wrap in an acknowledgement</source>
        <translation>In Bestätigung hüllen</translation>
    </message>
</context>
<context>
    <name>app::ProblemsModel</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>model not at hand</source>
        <translation>Modell nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 needs %2, which no source has</source>
        <translation>%1 braucht %2, das keine Quelle hat</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>app::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Probleme filtern</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Dieses Modell</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Problems of this model or all</source>
        <translation>Probleme dieses Modells oder alle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No problems: every model is valid and every twin fits its model.</source>
        <translation>Keine Probleme: Jedes Modell ist gültig, und jeder Twin passt zu seinem Modell.</translation>
    </message>
    <message>
        <source>No problem matches.</source>
        <translation>Kein Problem passt.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProgressStrip</name>
    <message>
        <source>Progress of the fleet</source>
        <translation>Fortschritt der Flotte</translation>
    </message>
    <message>
        <source>Show devices with %1 cells</source>
        <translation>Geräte mit Zellen zeigen, die „%1“ sind</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>oldest %1, device offline</source>
        <translation>älteste %1, Gerät offline</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>älteste %1</translation>
    </message>
    <message numerus="yes">
        <source>by %n devices</source>
        <translation>
            <numerusform>von %n Gerät</numerusform>
            <numerusform>von %n Geräten</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer for over %1 min</source>
        <translation>seit über %1 min keine Antwort</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%1 % von %2</translation>
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
        <translation>%1 Tg</translation>
    </message>
    <message numerus="yes">
        <source>object, %n fields</source>
        <translation>
            <numerusform>Objekt, %n Feld</numerusform>
            <numerusform>Objekt, %n Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gewünscht</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1, gewünscht</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesbar</translation>
    </message>
    <message>
        <source>%1, reported</source>
        <translation>%1, gemeldet</translation>
    </message>
    <message>
        <source>not applied, was %1</source>
        <translation>nicht angewendet, war %1</translation>
    </message>
    <message>
        <source>not applied, was not asked</source>
        <translation>nicht angewendet, war nicht gewünscht</translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>nie gemeldet</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>noch nicht angewendet</translation>
    </message>
    <message>
        <source>Ask for the &amp;Reported Value</source>
        <translation>Den gemeldeten We&amp;rt wünschen</translation>
    </message>
    <message>
        <source>&amp;Stop Asking</source>
        <translation>Nichts mehr wün&amp;schen</translation>
    </message>
    <message>
        <source>This is %1. It may be typed in another unit, such as %2.</source>
        <translation>Das ist %1. Es darf in einer anderen Einheit getippt werden, etwa %2.</translation>
    </message>
    <message>
        <source>Copy in Another &amp;Unit</source>
        <translation>In anderer &amp;Einheit kopieren</translation>
    </message>
</context>
<context>
    <name>app::ProvisionPage</name>
    <message>
        <source>Provisioning service and enrollments</source>
        <translation>Bereitstellungsdienst und Enrollments</translation>
    </message>
    <message>
        <source>Provisioning service</source>
        <translation>Bereitstellungsdienst</translation>
    </message>
    <message>
        <source>ID scope</source>
        <translation>ID-Bereich</translation>
    </message>
    <message>
        <source>Copy the ID scope</source>
        <translation>ID-Bereich kopieren</translation>
    </message>
    <message>
        <source>For services</source>
        <translation>Für Dienste</translation>
    </message>
    <message>
        <source>connection string of the policy provisioningserviceowner</source>
        <translation>Verbindungszeichenfolge der Richtlinie provisioningserviceowner</translation>
    </message>
    <message>
        <source>Connection string for services</source>
        <translation>Verbindungszeichenfolge für Dienste</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Who may register</source>
        <translation>Wer sich registrieren darf</translation>
    </message>
    <message>
        <source>New enrollment...</source>
        <translation>Neues Enrollment...</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nobody may register yet. Make an enrollment for a device or a group of them.</source>
        <translation>Noch darf sich niemand registrieren. Legen Sie ein Enrollment für ein Gerät oder eine Gruppe an.</translation>
    </message>
    <message>
        <source>Enrollments</source>
        <translation>Enrollments</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Registration id</source>
        <translation>Registrierungs-ID</translation>
    </message>
    <message>
        <source>Registers with</source>
        <translation>Registriert sich mit</translation>
    </message>
    <message>
        <source>Key of the device</source>
        <translation>Schlüssel des Geräts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Delete the enrollment %1?</source>
        <translation>Enrollment %1 löschen?</translation>
    </message>
    <message>
        <source>Nobody can register by it any more. Devices that have registered stay.</source>
        <translation>Niemand kann sich mehr dadurch registrieren. Registrierte Geräte bleiben.</translation>
    </message>
    <message>
        <source>The enrollment was not deleted.</source>
        <translation>Das Enrollment wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>The enrollment was not changed.</source>
        <translation>Das Enrollment wurde nicht geändert.</translation>
    </message>
    <message>
        <source>known when the servers run</source>
        <translation>bekannt, wenn die Server laufen</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>a certificate with the id as its common name</source>
        <translation>einem Zertifikat mit der ID als Common Name</translation>
    </message>
    <message>
        <source>a key that comes from the group&apos;s</source>
        <translation>einem Schlüssel aus dem der Gruppe</translation>
    </message>
    <message>
        <source>the key of the enrollment</source>
        <translation>dem Schlüssel des Enrollments</translation>
    </message>
    <message>
        <source>registered as %1</source>
        <translation>registriert als %1</translation>
    </message>
    <message>
        <source>has not registered yet</source>
        <translation>hat sich noch nicht registriert</translation>
    </message>
</context>
<context>
    <name>app::QueryBar</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>No query was run yet</source>
        <translation>Noch keine Abfrage ausgeführt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take the star away from this query</source>
        <translation>Dieser Abfrage den Stern nehmen</translation>
    </message>
    <message>
        <source>Keep this query with a star</source>
        <translation>Diese Abfrage mit einem Stern behalten</translation>
    </message>
    <message>
        <source>Keep this query</source>
        <translation>Diese Abfrage behalten</translation>
    </message>
    <message>
        <source>Name (may be empty):</source>
        <translation>Name (darf leer sein):</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
</context>
<context>
    <name>app::QueryField</name>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Which devices? For example: tags.site = &apos;zurich&apos; AND status = &apos;enabled&apos;</source>
        <translation>Welche Geräte? Zum Beispiel: tags.site = &apos;zurich&apos; AND status = &apos;enabled&apos;</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
</context>
<context>
    <name>app::RehearsalPanel</name>
    <message>
        <source>Recording and expectations</source>
        <translation>Aufnahme und Erwartungen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Save recording...</source>
        <translation>Aufnahme sichern...</translation>
    </message>
    <message>
        <source>Expect this</source>
        <translation>Dies erwarten</translation>
    </message>
    <message>
        <source>Makes an expectation of the chosen fact: that it happens again in time</source>
        <translation>Macht aus der gewählten Tatsache eine Erwartung: dass sie rechtzeitig wieder geschieht</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Erwartungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Runs the scene by itself, as fast as it can, and judges what came of it</source>
        <translation>Lässt die Szene für sich laufen, so schnell es geht, und urteilt, was daraus wurde</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>Bericht sichern...</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nicht erfüllt</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 von %2 erfüllt</translation>
    </message>
    <message>
        <source>The scene runs...</source>
        <translation>Die Szene läuft...</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Aufnahme sichern</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl)</source>
        <translation>Aufnahmen (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit-XML (*.xml)</translation>
    </message>
</context>
<context>
    <name>app::RelationshipForm</name>
    <message>
        <source>New relationship from %1</source>
        <translation>Neue Beziehung von %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Relationship %1 of %2</source>
        <translation>Beziehung %1 von %2</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>&amp;Führt zu</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>a device or a logical twin</source>
        <translation>ein Gerät oder ein logischer Twin</translation>
    </message>
    <message>
        <source>%1, or what extends it</source>
        <translation>%1 oder was es erweitert</translation>
    </message>
    <message>
        <source>The model gives it: %1</source>
        <translation>Das Modell gibt ihr: %1</translation>
    </message>
    <message>
        <source>%1 has a relationship with this id.</source>
        <translation>%1 hat eine Beziehung mit dieser Id.</translation>
    </message>
</context>
<context>
    <name>app::RelationshipsModel</name>
    <message>
        <source>Way</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Twin</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>Sein Modell</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>Nach dem Modell</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ hinaus</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← herein</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
</context>
<context>
    <name>app::RestoreDialog</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Restore %1 as of %2</source>
        <translation>%1 zurückholen, Stand %2</translation>
    </message>
    <message>
        <source>This patch makes tags and desired what they were at %1</source>
        <translation>Dieser Patch macht Tags und Desired zu dem, was sie um %1 waren</translation>
    </message>
    <message>
        <source>PATCH %1 if etag is %2. What the device reported is its own and stays.</source>
        <translation>PATCH %1, wenn das ETag %2 ist. Was das Gerät gemeldet hat, gehört ihm und bleibt.</translation>
    </message>
    <message>
        <source>Patch to be sent</source>
        <translation>Patch, der gesendet wird</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Patch kopieren</translation>
    </message>
    <message>
        <source>Not sent: the twin was changed meanwhile. Close this and compare again.</source>
        <translation>Nicht gesendet: Der Twin wurde inzwischen geändert. Schließen und neu vergleichen.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
</context>
<context>
    <name>app::RowBuilder</name>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>Ack %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>verlangt %1</translation>
    </message>
    <message>
        <source>asked %1: %2</source>
        <translation>verlangt %1: %2</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>set by device</source>
        <translation>vom Gerät gesetzt</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchron</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>abgelehnt %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>fehlgeschlagen %1</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 Element</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 Elemente</translation>
    </message>
    <message>
        <source>null: only an array can hold one; as a member it would be removed</source>
        <translation>null: nur ein Array kann es enthalten; als Member würde es entfernt</translation>
    </message>
    <message>
        <source>acknowledgement code: 2xx accepted (202 in progress), 4xx refused, 5xx failed</source>
        <translation>Code der Bestätigung: 2xx angenommen (202 in Arbeit), 4xx abgelehnt, 5xx fehlgeschlagen</translation>
    </message>
    <message>
        <source>acknowledged version: the $version of desired that the device answers</source>
        <translation>bestätigte Version: das $version von Desired, auf das das Gerät antwortet</translation>
    </message>
    <message>
        <source>acknowledgement description: the device&apos;s own words</source>
        <translation>Beschreibung der Bestätigung: die eigenen Worte des Geräts</translation>
    </message>
    <message>
        <source>the value that the device uses</source>
        <translation>der Wert, den das Gerät benutzt</translation>
    </message>
    <message>
        <source>a component: its member &quot;__t&quot;: &quot;c&quot; marks it and is not shown</source>
        <translation>eine Komponente: ihr Member &quot;__t&quot;: &quot;c&quot; kennzeichnet sie und wird nicht gezeigt</translation>
    </message>
    <message>
        <source>not as modelled</source>
        <translation>nicht wie im Modell</translation>
    </message>
</context>
<context>
    <name>app::RowDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
</context>
<context>
    <name>app::RulesModel</name>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>%1 &lt; value &lt; %2</source>
        <translation>%1 &lt; Wert &lt; %2</translation>
    </message>
    <message>
        <source>value &gt; %1</source>
        <translation>Wert &gt; %1</translation>
    </message>
    <message>
        <source>value &lt; %1</source>
        <translation>Wert &lt; %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Verfälscht</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 to %2 ... %3</source>
        <translation>%1 auf %2 … %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>app::SamplePane</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Copy puts in the secret</source>
        <translation>Kopieren setzt das Geheimnis ein</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the shell line gives the client the CA file</source>
        <translation>die Shell-Zeile gibt dem Client die CA-Datei</translation>
    </message>
    <message numerus="yes">
        <source>line %1 gives the client the CA file</source>
        <translation>
            <numerusform>Zeile %1 gibt dem Client die CA-Datei</numerusform>
            <numerusform>Zeilen %1 geben dem Client die CA-Datei</numerusform>
        </translation>
    </message>
    <message>
        <source>This SDK always uses port %1; the hub listens on %2.</source>
        <translation>Dieses SDK benutzt immer Port %1; der Hub lauscht auf %2.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Programs (*%1)</source>
        <translation>Programme (*%1)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>app::SceneEditor</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Ctrl+Enter: checks the whole scene first</source>
        <translation>Strg+Eingabe: prüft erst die ganze Szene</translation>
    </message>
    <message>
        <source>Text of the scene</source>
        <translation>Text der Szene</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>app::ScenePage</name>
    <message>
        <source>Demo: rooms and machines</source>
        <translation>Demo: Räume und Maschinen</translation>
    </message>
    <message>
        <source>Air handling of a building</source>
        <translation>Lüftung eines Gebäudes</translation>
    </message>
    <message>
        <source>Vending machines</source>
        <translation>Verkaufsautomaten</translation>
    </message>
    <message>
        <source>Delivery vans on their routes</source>
        <translation>Lieferwagen auf ihren Runden</translation>
    </message>
    <message>
        <source>Roll-out of a firmware</source>
        <translation>Verteilung einer Firmware</translation>
    </message>
    <message>
        <source>A flaky network</source>
        <translation>Ein unzuverlässiges Netz</translation>
    </message>
    <message>
        <source>Devices that misbehave</source>
        <translation>Geräte, die sich falsch verhalten</translation>
    </message>
    <message>
        <source>Apply to the running scene</source>
        <translation>Auf die laufende Szene anwenden</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Add device...</source>
        <translation>Gerät hinzufügen...</translation>
    </message>
    <message>
        <source>Try a script...</source>
        <translation>Skript ausprobieren...</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Öffnen...</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>Scene without a name</source>
        <translation>Szene ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of the timeline</source>
        <translation>
            <numerusform>%n Moment des Zeitplans</numerusform>
            <numerusform>%n Momente des Zeitplans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n Störung</numerusform>
            <numerusform>%n Störungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a scene</source>
        <translation>Szene öffnen</translation>
    </message>
    <message>
        <source>Scenes and recordings (*.json *.jsonl)</source>
        <translation>Szenen und Aufzeichnungen (*.json *.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Run the scene &quot;%1&quot; with %n devices?</source>
        <translation>
            <numerusform>Die Szene „%1“ mit %n Gerät laufen lassen?</numerusform>
            <numerusform>Die Szene „%1“ mit %n Geräten laufen lassen?</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Devices that are simulated now and are not in it are switched off. They stay in the hub, with their twins.</source>
        <translation>Geräte, die jetzt simuliert werden und nicht darin sind, werden ausgeschaltet. Sie bleiben mit ihren Zwillingen im Hub.</translation>
    </message>
    <message>
        <source>Run Scene</source>
        <translation>Szene laufen lassen</translation>
    </message>
    <message>
        <source>Greenhouses that decide by script</source>
        <translation>Gewächshäuser, die per Skript entscheiden</translation>
    </message>
    <message>
        <source>An IoT Edge gateway and its children</source>
        <translation>Ein IoT-Edge-Gateway und seine Kinder</translation>
    </message>
</context>
<context>
    <name>app::SceneTextPage</name>
    <message>
        <source>Apply to the running device</source>
        <translation>Auf das laufende Gerät anwenden</translation>
    </message>
</context>
<context>
    <name>app::SchemaDialog</name>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
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
        <translation>einer der Werte %1</translation>
    </message>
    <message>
        <source>an object with the fields of the model, such as {&quot;name&quot;: 1}</source>
        <translation>ein Objekt mit den Feldern des Modells, etwa {&quot;name&quot;: 1}</translation>
    </message>
    <message>
        <source>an object whose names are chosen freely, such as {&quot;name&quot;: 1}</source>
        <translation>ein Objekt mit frei gewählten Namen, etwa {&quot;name&quot;: 1}</translation>
    </message>
    <message>
        <source>a list such as [1, 2]</source>
        <translation>eine Liste, etwa [1, 2]</translation>
    </message>
    <message>
        <source>JSON of the kind %1</source>
        <translation>JSON der Art %1</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>muss sein: %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from -128 to 127</source>
        <translation>eine ganze Zahl von -128 bis 127</translation>
    </message>
    <message>
        <source>a whole number from -32768 to 32767</source>
        <translation>eine ganze Zahl von -32768 bis 32767</translation>
    </message>
    <message>
        <source>a whole number from -2147483648 to 2147483647</source>
        <translation>eine ganze Zahl von -2147483648 bis 2147483647</translation>
    </message>
    <message>
        <source>a whole number of 64 bits</source>
        <translation>eine ganze Zahl von 64 Bit</translation>
    </message>
    <message>
        <source>a whole number from 0 to 255</source>
        <translation>eine ganze Zahl von 0 bis 255</translation>
    </message>
    <message>
        <source>a whole number from 0 to 65535</source>
        <translation>eine ganze Zahl von 0 bis 65535</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>eine ganze Zahl von 0 bis 4294967295</translation>
    </message>
    <message>
        <source>a whole number of 64 bits, not negative</source>
        <translation>eine ganze Zahl von 64 Bit, nicht negativ</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a decimal number such as 12.50</source>
        <translation>eine Dezimalzahl wie 12.50</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a UUID such as 5b7e1c2a-0f3d-4b6e-9a51-2d8c4e7f9012</source>
        <translation>eine UUID wie 5b7e1c2a-0f3d-4b6e-9a51-2d8c4e7f9012</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>Bytes in Base64</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>ein Datum wie 2026-01-31</translation>
    </message>
    <message>
        <source>a date and time such as 2026-01-31T09:30:00Z</source>
        <translation>Datum und Zeit wie 2026-01-31T09:30:00Z</translation>
    </message>
    <message>
        <source>a time such as 09:30:00Z</source>
        <translation>eine Zeit wie 09:30:00Z</translation>
    </message>
    <message>
        <source>a duration such as PT15M</source>
        <translation>eine Dauer wie PT15M</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>In einem Formular bearbeiten</translation>
    </message>
    <message>
        <source>%1 is %2 %3</source>
        <translation>%1 ist %2 %3</translation>
    </message>
</context>
<context>
    <name>app::SchemaForm</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
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
        <translation>keiner</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Namen hinzufügen</translation>
    </message>
    <message>
        <source>Add an element</source>
        <translation>Element hinzufügen</translation>
    </message>
    <message>
        <source>Add a name to %1</source>
        <translation>Namen zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add an element to %1</source>
        <translation>Element zu %1 hinzufügen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>Name in %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Aus %1 entfernen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 has a line without a name</source>
        <translation>%1 hat eine Zeile ohne Namen</translation>
    </message>
    <message>
        <source>%1.%2 needs a value</source>
        <translation>%1.%2 braucht einen Wert</translation>
    </message>
    <message>
        <source>%1 has the name %2 twice</source>
        <translation>%1 hat den Namen %2 zweimal</translation>
    </message>
</context>
<context>
    <name>app::ScriptBench</name>
    <message>
        <source>Try a script</source>
        <translation>Skript ausprobieren</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Was es tat</translation>
    </message>
    <message>
        <source>Values that the script sees</source>
        <translation>Werte, die das Skript sieht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Values that it sees</source>
        <translation>Werte, die es sieht</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>The scene has no scripts.</source>
        <translation>Die Szene hat keine Skripte.</translation>
    </message>
    <message>
        <source>The values are to be one JSON object, by name.</source>
        <translation>Die Werte müssen ein JSON-Objekt sein, nach Namen.</translation>
    </message>
    <message>
        <source>The script failed.</source>
        <translation>Das Skript ist gescheitert.</translation>
    </message>
    <message>
        <source>The script ran; it did nothing that a device would notice.</source>
        <translation>Das Skript lief; es tat nichts, was ein Gerät bemerken würde.</translation>
    </message>
    <message>
        <source>The script ran.</source>
        <translation>Das Skript lief.</translation>
    </message>
</context>
<context>
    <name>app::SearchField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>app::SecretField</name>
    <message>
        <source>Reveal</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Shown for as long as you hold it down</source>
        <translation>Wird gezeigt, solange Sie die Taste gedrückt halten</translation>
    </message>
</context>
<context>
    <name>app::SectionModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>app::SeenStrip</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Back to what the values are now</source>
        <translation>Zurück zu den Werten, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Back through what was seen of the device</source>
        <translation>Zurück durch das, was vom Gerät zu sehen war</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
</context>
<context>
    <name>app::ShortcutEditor</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Setzen</translation>
    </message>
    <message>
        <source>&amp;Usual Keys</source>
        <translation>&amp;Übliche Tasten</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Befehle und Tasten filtern</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Tasten:</translation>
    </message>
    <message>
        <source>Keys of the chosen command</source>
        <translation>Tasten des gewählten Befehls</translation>
    </message>
    <message>
        <source>%1 are the keys of %2. Set takes them from it.</source>
        <translation>%1 gehört zu „%2“. „Setzen“ nimmt die Tasten dort weg.</translation>
    </message>
</context>
<context>
    <name>app::SignInDialog</name>
    <message>
        <source>Keys and sign-in of %1</source>
        <translation>Schlüssel und Anmeldung von %1</translation>
    </message>
    <message>
        <source>Copy Primary Key</source>
        <translation>Primären Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Swap Keys</source>
        <translation>Schlüssel tauschen</translation>
    </message>
    <message>
        <source>New Keys</source>
        <translation>Neue Schlüssel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A program that signs in as before cannot connect any more, once this is saved.</source>
        <translation>Ein Programm, das sich wie bisher anmeldet, kann sich nicht mehr verbinden, sobald dies gespeichert ist.</translation>
    </message>
    <message>
        <source>Hold an eye down to see a key.</source>
        <translation>Halten Sie ein Auge gedrückt, um einen Schlüssel zu sehen.</translation>
    </message>
</context>
<context>
    <name>app::SimulatedDevicesModel</name>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Warum es stehenblieb</translation>
    </message>
</context>
<context>
    <name>app::SimulationLog</name>
    <message>
        <source>Virtual time</source>
        <translation>Virtuelle Zeit</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
</context>
<context>
    <name>app::SimulationPane</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Scene text</source>
        <translation>Szenentext</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Add value...</source>
        <translation>Wert hinzufügen …</translation>
    </message>
    <message>
        <source>Reactions to desired changes</source>
        <translation>Reaktionen auf gewünschte Änderungen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Command answers</source>
        <translation>Antworten auf Befehle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Pause when</source>
        <translation>Anhalten, wenn</translation>
    </message>
    <message>
        <source>Pause the clock when this expression becomes true</source>
        <translation>Die Uhr anhalten, wenn dieser Ausdruck wahr wird</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Alle aus</translation>
    </message>
    <message>
        <source>This device is not simulated, and has announced no model to make a behaviour from.</source>
        <translation>Dieses Gerät wird nicht simuliert und hat kein Modell genannt, aus dem ein Verhalten entstehen könnte.</translation>
    </message>
    <message>
        <source>This device is not simulated. A believable behaviour can be made from its model %1.</source>
        <translation>Dieses Gerät wird nicht simuliert. Aus seinem Modell %1 kann ein glaubhaftes Verhalten entstehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>template %1, %2 of its own</source>
        <translation>Vorlage %1, %2 eigene</translation>
    </message>
    <message>
        <source>the first that fits counts</source>
        <translation>die erste, die passt, zählt</translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n Befehl</numerusform>
            <numerusform>%n Befehle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states, Space sets a break-point</source>
        <translation>
            <numerusform>%n Zustand, Leertaste setzt einen Haltepunkt</numerusform>
            <numerusform>%n Zustände, Leertaste setzt einen Haltepunkt</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>none active</source>
        <translation>keine aktiv</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
    <message>
        <source>Name of a new property, as &quot;name&quot; or &quot;component.name&quot;:</source>
        <translation>Name einer neuen Eigenschaft, als „name“ oder „komponente.name“:</translation>
    </message>
    <message>
        <source>Simulate this device</source>
        <translation>Dieses Gerät simulieren</translation>
    </message>
    <message>
        <source>Save the scene</source>
        <translation>Szene speichern</translation>
    </message>
    <message>
        <source>Scenes (*.json)</source>
        <translation>Szenen (*.json)</translation>
    </message>
    <message>
        <source>The clock has paused at %1: %2</source>
        <translation>Die Uhr hat bei %1 angehalten: %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Add state</source>
        <translation>Zustand hinzufügen</translation>
    </message>
</context>
<context>
    <name>app::SizeFooter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Byte</translation>
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
        <translation>Tiefe %1 von %2</translation>
    </message>
</context>
<context>
    <name>app::StageHub</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
</context>
<context>
    <name>app::StagePanel</name>
    <message>
        <source>Steps of the demo</source>
        <translation>Schritte der Vorführung</translation>
    </message>
    <message>
        <source>The step was refused</source>
        <translation>Der Schritt wurde abgelehnt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open stage steps</source>
        <translation>Bühnenschritte öffnen</translation>
    </message>
    <message>
        <source>Stage steps (*.json)</source>
        <translation>Bühnenschritte (*.json)</translation>
    </message>
    <message>
        <source>The steps cannot be opened</source>
        <translation>Die Schritte lassen sich nicht öffnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StageStrip</name>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add stage...</source>
        <translation>Stufe hinzufügen …</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Stufe hinzufügen</translation>
    </message>
</context>
<context>
    <name>app::StartTrouble</name>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Der Arbeitsbereich lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Open Another...</source>
        <translation>Anderen öffnen...</translation>
    </message>
    <message>
        <source>Start a Fresh Demo</source>
        <translation>Neue Demo starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>app::StateChart</name>
    <message>
        <source>State chart</source>
        <translation>Zustandsdiagramm</translation>
    </message>
    <message>
        <source>live for %1</source>
        <translation>aktiv seit %1</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>nie betreten</translation>
    </message>
    <message numerus="yes">
        <source>entered %n times</source>
        <translation>
            <numerusform>%n-mal betreten</numerusform>
            <numerusform>%n-mal betreten</numerusform>
        </translation>
    </message>
    <message>
        <source>This device has no states.</source>
        <translation>Dieses Gerät hat keine Zustände.</translation>
    </message>
    <message>
        <source>%1, pauses</source>
        <translation>%1, hält an</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>Name des Zustands</translation>
    </message>
    <message>
        <source>Transition from %1 to %2: %3</source>
        <translation>Übergang von %1 nach %2: %3</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>first state</source>
        <translation>erster Zustand</translation>
    </message>
    <message>
        <source>pauses the clock</source>
        <translation>hält die Uhr an</translation>
    </message>
    <message>
        <source>Add state</source>
        <translation>Zustand hinzufügen</translation>
    </message>
    <message>
        <source>Add transition to...</source>
        <translation>Übergang hinzufügen nach...</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Begin in this state</source>
        <translation>In diesem Zustand beginnen</translation>
    </message>
    <message>
        <source>Break-point</source>
        <translation>Haltepunkt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo the last change of the chart</source>
        <translation>Letzte Änderung des Diagramms zurücknehmen</translation>
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
        <translation>Tempo der simulierten Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated</source>
        <translation>
            <numerusform>%n simuliert</numerusform>
            <numerusform>%n simuliert</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing simulated</source>
        <translation>nichts simuliert</translation>
    </message>
    <message>
        <source>Speed of the simulated clock, %1</source>
        <translation>Tempo der simulierten Uhr, %1</translation>
    </message>
    <message>
        <source>Pause the simulated clock</source>
        <translation>Simulierte Uhr anhalten</translation>
    </message>
    <message>
        <source>Run the simulated clock</source>
        <translation>Simulierte Uhr laufen lassen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>not saving</source>
        <translation>speichert nicht</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>&amp;Pause Clock</source>
        <translation>Uhr &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Run Clock</source>
        <translation>Uhr st&amp;arten</translation>
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
        <translation>Simuliertes Gerät hinzufügen</translation>
    </message>
    <message>
        <source>Ready devices</source>
        <translation>Fertige Geräte</translation>
    </message>
    <message>
        <source>{n} is the number, {n:4} the number with four digits</source>
        <translation>{n} ist die Nummer, {n:4} die Nummer mit vier Ziffern</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 is simulated already.</source>
        <translation>%1 wird schon simuliert.</translation>
    </message>
</context>
<context>
    <name>app::TabStrip</name>
    <message>
        <source>Open devices</source>
        <translation>Offene Geräte</translation>
    </message>
    <message>
        <source>Open in a New Window</source>
        <translation>In neuem Fenster öffnen</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Kein Gerät</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Close the tab of %1</source>
        <translation>Tab von %1 schließen</translation>
    </message>
    <message>
        <source>This device is not there any more</source>
        <translation>Dieses Gerät gibt es nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>Draft of %n changes; it stays when the tab is closed</source>
        <translation>
            <numerusform>Entwurf mit %n Änderung; er bleibt, wenn der Tab geschlossen wird</numerusform>
            <numerusform>Entwurf mit %n Änderungen; er bleibt, wenn der Tab geschlossen wird</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TelemetryPane</name>
    <message>
        <source>Telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>No numbers yet. A series can be added as soon as a device has sent one.</source>
        <translation>Noch keine Zahlen. Eine Reihe kann dazukommen, sobald ein Gerät eine gesendet hat.</translation>
    </message>
    <message>
        <source>The chart stands still. Home in the chart follows again.</source>
        <translation>Das Diagramm steht still. Pos1 im Diagramm folgt wieder.</translation>
    </message>
    <message>
        <source>How full the memory of the chart is</source>
        <translation>Wie voll der Speicher des Diagramms ist</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Zeitspanne</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>%1 older points were let go.</source>
        <translation>%1 ältere Punkte wurden verworfen.</translation>
    </message>
    <message>
        <source>Export Telemetry</source>
        <translation>Telemetrie exportieren</translation>
    </message>
    <message>
        <source>Points (*.csv);;Picture of the chart (*.png)</source>
        <translation>Punkte (*.csv);;Bild des Diagramms (*.png)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Form of the telemetry</source>
        <translation>Form der Telemetrie</translation>
    </message>
</context>
<context>
    <name>app::TelemetryRow</name>
    <message>
        <source>%1, last value</source>
        <translation>%1, letzter Wert</translation>
    </message>
    <message>
        <source>%1 over two minutes</source>
        <translation>%1 über zwei Minuten</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
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
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>&amp;Range of the gauge...</source>
        <translation>&amp;Bereich der Anzeige...</translation>
    </message>
    <message>
        <source>Range as the &amp;model says</source>
        <translation>Bereich laut &amp;Modell</translation>
    </message>
    <message>
        <source>Range of the gauge</source>
        <translation>Bereich der Anzeige</translation>
    </message>
    <message>
        <source>The lowest and the highest value of %1, such as 0 100:</source>
        <translation>Der niedrigste und der höchste Wert von %1, etwa 0 100:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range; write two numbers, the lower one first, such as 0 100.</source>
        <translation>&apos;%1&apos; ist kein Bereich; schreiben Sie zwei Zahlen, die kleinere zuerst, etwa 0 100.</translation>
    </message>
</context>
<context>
    <name>app::TextPopup</name>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Value of %1 as JSON</source>
        <translation>Wert von %1 als JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Zeile %1, Spalte %2: </translation>
    </message>
</context>
<context>
    <name>app::TileDelegate</name>
    <message>
        <source>above the range</source>
        <translation>über dem Bereich</translation>
    </message>
    <message>
        <source>below the range</source>
        <translation>unter dem Bereich</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>Bereich %1 bis %2</translation>
    </message>
    <message>
        <source>min %1   max %2</source>
        <translation>min %1   max %2</translation>
    </message>
</context>
<context>
    <name>app::Timeline</name>
    <message>
        <source>Time line</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>A: now</source>
        <translation>A: jetzt</translation>
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
        <translation>aufbewahrt seit %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>app::TracingDialog</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1: refused with %2</source>
        <translation>%1: abgelehnt mit %2</translation>
    </message>
    <message>
        <source>%1: %2, answered with %3</source>
        <translation>%1: %2, beantwortet mit %3</translation>
    </message>
    <message>
        <source>Distributed tracing of %1</source>
        <translation>Verteilte Ablaufverfolgung von %1</translation>
    </message>
    <message>
        <source>&amp;Mark messages for tracing</source>
        <translation>Nachrichten zur Verfolgung &amp;markieren</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the messages that are marked</source>
        <translation>Anteil der Nachrichten, die markiert werden</translation>
    </message>
    <message>
        <source>&amp;Share of the messages</source>
        <translation>&amp;Anteil der Nachrichten</translation>
    </message>
    <message>
        <source>Update Twin</source>
        <translation>Twin aktualisieren</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>The device has not answered.</source>
        <translation>Das Gerät hat nicht geantwortet.</translation>
    </message>
</context>
<context>
    <name>app::TrustStrip</name>
    <message numerus="yes">
        <source>The scene has %n scripts: %1. They run once you trust them.</source>
        <translation>
            <numerusform>Die Szene hat %n Skript: %1. Es läuft, sobald Sie ihm vertrauen.</numerusform>
            <numerusform>Die Szene hat %n Skripte: %1. Sie laufen, sobald Sie ihnen vertrauen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scene asks web services: %1. It does once you trust it.</source>
        <translation>Die Szene fragt Webdienste: %1. Sie tut es, sobald Sie ihr vertrauen.</translation>
    </message>
    <message numerus="yes">
        <source>The scene has %n scripts and asks web services: %1. Both wait until you trust them.</source>
        <translation>
            <numerusform>Die Szene hat %n Skript und fragt Webdienste: %1. Beides wartet, bis Sie vertrauen.</numerusform>
            <numerusform>Die Szene hat %n Skripte und fragt Webdienste: %1. Beides wartet, bis Sie vertrauen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Trust this scene</source>
        <translation>Dieser Szene vertrauen</translation>
    </message>
</context>
<context>
    <name>app::TwinColumn</name>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 als JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The text cannot be read; this is how it was before</source>
        <translation>Der Text ist nicht lesbar; so war es vorher</translation>
    </message>
    <message>
        <source>The text of this section cannot be read, so the tree shows it as it was before. %1</source>
        <translation>Der Text dieses Abschnitts ist nicht lesbar; der Baum zeigt deshalb den Stand davor. %1</translation>
    </message>
    <message>
        <source>It is not as the model says. It can be applied all the same.</source>
        <translation>Das ist nicht, wie das Modell es sagt. Es kann trotzdem angewendet werden.</translation>
    </message>
</context>
<context>
    <name>app::TwinColumns</name>
    <message>
        <source>service only</source>
        <translation>nur für Dienste</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>no model announced</source>
        <translation>kein Modell gemeldet</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>Modell %1</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>1 Komponente</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 Komponenten</translation>
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
        <translation>Digital Twin</translation>
    </message>
    <message>
        <source>longest name %1 of %2 bytes
longest text %3 of %4 bytes</source>
        <translation>längster Name %1 von %2 Bytes
längster Text %3 von %4 Bytes</translation>
    </message>
</context>
<context>
    <name>app::TwinPane</name>
    <message>
        <source>The draft could not be kept on the disk</source>
        <translation>Der Entwurf ließ sich nicht auf dem Datenträger speichern</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Kein Gerät ist gewählt.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Its draft is kept below; the patch can be copied.</source>
        <translation>%1 gibt es nicht mehr. Der Entwurf bleibt unten erhalten; der Patch lässt sich kopieren.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>One change is lost.</source>
        <translation>Eine Änderung geht verloren.</translation>
    </message>
    <message>
        <source>%1 changes are lost.</source>
        <translation>%1 Änderungen gehen verloren.</translation>
    </message>
    <message>
        <source>Discard the draft of %1?</source>
        <translation>Entwurf von %1 verwerfen?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Not applied: the twin was changed meanwhile</source>
        <translation>Nicht angewendet: Der Twin wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Nicht angewendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n Abweichung</numerusform>
            <numerusform>%n Abweichungen</numerusform>
        </translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>konform</translation>
    </message>
    <message>
        <source>%1 was not there at %2, or nothing is known of it.</source>
        <translation>%1 war um %2 nicht da, oder nichts ist davon bekannt.</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>Nicht zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Replace tags and desired of %1?</source>
        <translation>Tags und Gewünschtes von %1 ersetzen?</translation>
    </message>
    <message>
        <source>Both sections are put as they stand here in place of what the hub has; what does not stand here is gone.</source>
        <translation>Beide Abschnitte treten so, wie sie hier stehen, an die Stelle dessen, was der Hub hat; was hier nicht steht, ist weg.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>app::UndoPanel</name>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Undo what nobody touched</source>
        <translation>Zurücknehmen, was niemand berührt hat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Nicht zurückgenommen</translation>
    </message>
    <message>
        <source>Not undone: the twin was changed after your update</source>
        <translation>Nicht zurückgenommen: Der Twin wurde nach Ihrer Änderung geändert</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Before your update</source>
        <translation>Vor Ihrer Änderung</translation>
    </message>
    <message>
        <source>You set</source>
        <translation>Sie setzten</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seither geändert</translation>
    </message>
    <message>
        <source>as you set it</source>
        <translation>wie von Ihnen gesetzt</translation>
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
        <translation>startet</translation>
    </message>
    <message>
        <source>reads its desired properties</source>
        <translation>liest seine Desired-Eigenschaften</translation>
    </message>
    <message>
        <source>acknowledges: %1</source>
        <translation>bestätigt: %1</translation>
    </message>
    <message>
        <source>is done with: %1</source>
        <translation>ist fertig mit: %1</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>meldet: %1</translation>
    </message>
    <message>
        <source>sends telemetry: %1</source>
        <translation>sendet Telemetrie: %1</translation>
    </message>
    <message>
        <source>answers a command that it does not have</source>
        <translation>antwortet auf einen Befehl, den es nicht hat</translation>
    </message>
    <message>
        <source>answers the command: %1</source>
        <translation>antwortet auf den Befehl: %1</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>ends its actions</source>
        <translation>beendet seine Aktionen</translation>
    </message>
    <message>
        <source>goes on with its actions: %1</source>
        <translation>fährt mit seinen Aktionen fort: %1</translation>
    </message>
    <message>
        <source>machine: %1</source>
        <translation>Zustandsautomat: %1</translation>
    </message>
    <message>
        <source>renews its token</source>
        <translation>erneuert sein Token</translation>
    </message>
    <message>
        <source>a message that a fault held back arrives</source>
        <translation>eine Nachricht trifft ein, die eine Störung aufhielt</translation>
    </message>
    <message>
        <source>sends a refused message again</source>
        <translation>sendet eine abgelehnte Nachricht noch einmal</translation>
    </message>
    <message>
        <source>messages that a fault held back arrive</source>
        <translation>Nachrichten treffen ein, die eine Störung aufhielt</translation>
    </message>
    <message>
        <source>hears what a fault held back</source>
        <translation>hört, was eine Störung aufhielt</translation>
    </message>
    <message>
        <source>timeline: %1</source>
        <translation>Zeitplan: %1</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>Störung: %1</translation>
    </message>
    <message>
        <source>the scene</source>
        <translation>die Szene</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
</context>
<context>
    <name>app::UpcomingPanel</name>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n. Space runs the clock to that moment.</source>
        <translation>
            <numerusform>Das nächste %n. Die Leertaste lässt die Uhr bis dahin laufen.</numerusform>
            <numerusform>Die nächsten %n. Die Leertaste lässt die Uhr bis dahin laufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that are planned. Space runs the clock to that moment.</source>
        <translation>
            <numerusform>Alles Geplante: %n. Die Leertaste lässt die Uhr bis dahin laufen.</numerusform>
            <numerusform>Alle %n geplanten. Die Leertaste lässt die Uhr bis dahin laufen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::UpdatedBar</name>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close: there is no way back then</source>
        <translation>Schließen: dann gibt es keinen Weg zurück</translation>
    </message>
    <message>
        <source>Updated to version %1.</source>
        <translation>Geändert auf Version %1.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Z: sends the inverse patch, if nobody has written since</source>
        <translation>Strg+Alt+Z: sendet den umgekehrten Patch, wenn seither niemand geschrieben hat</translation>
    </message>
    <message>
        <source>200 in %1 ms at %2</source>
        <translation>200 in %1 ms um %2</translation>
    </message>
    <message>
        <source>tracking id %1</source>
        <translation>Nachverfolgungs-ID %1</translation>
    </message>
</context>
<context>
    <name>app::Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>Nach Aktualisierungen suchen</translation>
    </message>
    <message>
        <source>This build names nobody to ask. Address of a JSON with version and page, beginning with https://:</source>
        <translation>Dieses Programm nennt niemanden, den es fragen kann. Adresse eines JSON mit version und page, beginnend mit https://:</translation>
    </message>
    <message>
        <source>Twinscope %1 is there</source>
        <translation>Twinscope %1 ist da</translation>
    </message>
    <message>
        <source>You have %1. Read about it and fetch it at %2</source>
        <translation>Sie haben %1. Beschreibung und Programm gibt es unter %2</translation>
    </message>
    <message>
        <source>You have the newest version</source>
        <translation>Sie haben die neueste Version</translation>
    </message>
    <message>
        <source>%1. From now on this is asked once a day; the menu turns it off again.</source>
        <translation>%1. Von jetzt an wird einmal am Tag gefragt; das Menü schaltet es wieder ab.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>Die neueste Version ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>app::ValueDetails</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>Time of the preview</source>
        <translation>Zeitraum der Vorschau</translation>
    </message>
</context>
<context>
    <name>app::ValueEditor</name>
    <message>
        <source>Change the kind (Alt+Down)</source>
        <translation>Art ändern (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Art des Werts</translation>
    </message>
    <message>
        <source>&amp;String</source>
        <translation>&amp;String</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Zahl</translation>
    </message>
    <message>
        <source>&amp;Boolean</source>
        <translation>&amp;Boolean</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objekt</translation>
    </message>
    <message>
        <source>&amp;Array</source>
        <translation>&amp;Array</translation>
    </message>
    <message>
        <source>&amp;Remove (null)</source>
        <translation>&amp;Entfernen (null)</translation>
    </message>
    <message>
        <source>A number as JSON writes it, for example 21.8, -3 or 1e6</source>
        <translation>Eine Zahl, wie JSON sie schreibt, zum Beispiel 21.8, -3 oder 1e6</translation>
    </message>
</context>
<context>
    <name>app::ValuesModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>Telemetrie</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>schreibbar</translation>
    </message>
    <message>
        <source>property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>wie gewünscht</translation>
    </message>
    <message>
        <source>on change</source>
        <translation>bei Änderung</translation>
    </message>
    <message>
        <source>power-on</source>
        <translation>beim Einschalten</translation>
    </message>
</context>
<context>
    <name>app::WhyPopup</name>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>asked %1, version %2</source>
        <translation>gewünscht %1, Version %2</translation>
    </message>
    <message>
        <source>delivered to the device</source>
        <translation>dem Gerät zugestellt</translation>
    </message>
    <message>
        <source>asked %1 instead, version %2</source>
        <translation>stattdessen gewünscht %1, Version %2</translation>
    </message>
    <message>
        <source>%1, device uses %2</source>
        <translation>%1, das Gerät benutzt %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Why is this so?</source>
        <translation>Warum ist das so?</translation>
    </message>
    <message>
        <source>Why is this %1?</source>
        <translation>Warum ist das %1?</translation>
    </message>
    <message>
        <source>Why is this not there?</source>
        <translation>Warum ist das nicht da?</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt durch</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige Änderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>%1, version %2, set by %3 %4</source>
        <translation>%1, Version %2, gesetzt durch %3 %4</translation>
    </message>
    <message>
        <source>no other value is known</source>
        <translation>kein anderer Wert ist bekannt</translation>
    </message>
    <message>
        <source>Nothing is kept of this device&apos;s past.</source>
        <translation>Vom Verlauf dieses Geräts ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>It was written before %1, and nothing older is kept.</source>
        <translation>Es wurde vor %1 geschrieben, und nichts Älteres ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Last written %1, version %2.</source>
        <translation>Zuletzt geschrieben %1, Version %2.</translation>
    </message>
    <message>
        <source>Last written %1.</source>
        <translation>Zuletzt geschrieben %1.</translation>
    </message>
    <message>
        <source>%1 The change itself is not kept.</source>
        <translation>%1 Die Änderung selbst ist nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>came with the device</source>
        <translation>kam mit dem Gerät</translation>
    </message>
    <message>
        <source>patch of %1, %2 B</source>
        <translation>Patch von %1, %2 B</translation>
    </message>
    <message>
        <source>replaced %1, %2 B</source>
        <translation>%1 ersetzt, %2 B</translation>
    </message>
    <message>
        <source>%1, change %2, version %3</source>
        <translation>%1, Änderung %2, Version %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>app::WindowDialogs</name>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Geben Sie zum Fortfahren %1 ein:</translation>
    </message>
</context>
<context>
    <name>app::WireDetails</name>
    <message>
        <source>Packets of the exchange</source>
        <translation>Pakete des Austauschs</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, Port %2, %3</translation>
    </message>
    <message>
        <source>Request: %1, %2</source>
        <translation>Anfrage: %1, %2</translation>
    </message>
    <message>
        <source>Answer: %1, %2</source>
        <translation>Antwort: %1, %2</translation>
    </message>
    <message>
        <source>Choose a packet to see what it says.</source>
        <translation>Wählen Sie ein Paket, um zu sehen, was es sagt.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>Nutzlast speichern</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The payload was not saved</source>
        <translation>Die Nutzlast wurde nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>app::WirePane</name>
    <message>
        <source>Wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Filter, or device = thermo-01</source>
        <translation>Filter, oder device = thermo-01</translation>
    </message>
    <message>
        <source>Filter the wire</source>
        <translation>Die Leitung filtern</translation>
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
        <translation>Wie voll der Speicher für wartende Pakete ist</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Form of the wire</source>
        <translation>Form der Leitung</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exportieren...</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>—▸ MQTT     - -▸ HTTPS     ▯ waits for the answer     ▲ refused</source>
        <translation>—▸ MQTT     - -▸ HTTPS     ▯ wartet auf Antwort     ▲ abgelehnt</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 of %2 packets</source>
        <translation>%1 von %2 Paketen</translation>
    </message>
    <message>
        <source>Paused, %1 of %2 held</source>
        <translation>Angehalten, %1 von %2 aufbewahrt</translation>
    </message>
    <message>
        <source>Paused here at %1</source>
        <translation>Hier angehalten um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n newer packets held, none lost</source>
        <translation>
            <numerusform>%n neueres Paket aufbewahrt, keines verloren</numerusform>
            <numerusform>%n neuere Pakete aufbewahrt, keines verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 newer packets held, %2 older ones dropped</source>
        <translation>%1 neuere Pakete aufbewahrt, %2 ältere verworfen</translation>
    </message>
    <message>
        <source>No packet matches.</source>
        <translation>Kein Paket passt.</translation>
    </message>
    <message>
        <source>Nothing has come over the wire yet.</source>
        <translation>Es ist noch nichts über die Leitung gekommen.</translation>
    </message>
    <message>
        <source>The servers do not run: Hub &gt; Start Servers.</source>
        <translation>Die Server laufen nicht: Hub &gt; Server starten.</translation>
    </message>
    <message>
        <source>Wire paused</source>
        <translation>Leitung angehalten</translation>
    </message>
    <message>
        <source>Export the wire</source>
        <translation>Leitung exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>The wire was not exported</source>
        <translation>Die Leitung wurde nicht exportiert</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
</context>
<context>
    <name>app::WireTableDelegate</name>
    <message>
        <source>Unfold</source>
        <translation>Ausklappen</translation>
    </message>
</context>
<context>
    <name>app::WordForm</name>
    <message>
        <source>Still missing: %1</source>
        <translation>Es fehlt noch: %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 liegt nicht zwischen %2 und %3.</translation>
    </message>
</context>
<context>
    <name>app::Workbench</name>
    <message>
        <source>Go to a device by id, model or tag</source>
        <translation>Gehe zu Gerät nach Id, Modell oder Tag</translation>
    </message>
</context>
</TS>
