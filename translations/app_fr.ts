<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AttemptWords</name>
    <message>
        <source>The client ended the TLS handshake because it does not trust the hub&apos;s certificate.</source>
        <translation>Le client a mis fin à la négociation TLS car il ne fait pas confiance au certificat du hub.</translation>
    </message>
    <message>
        <source>Give the client the CA file: the lit lines of the program. Then run it again, no restart is needed here.</source>
        <translation>Donnez au client le fichier de l&apos;AC&#xa0;: les lignes surlignées du programme. Relancez-le ensuite, aucun redémarrage n&apos;est nécessaire ici.</translation>
    </message>
    <message>
        <source>The client and the hub found no way of TLS that both know.</source>
        <translation>Le client et le hub n&apos;ont trouvé aucune forme de TLS connue des deux.</translation>
    </message>
    <message>
        <source>Let the client use TLS 1.2 or later.</source>
        <translation>Faites utiliser au client TLS 1.2 ou ultérieur.</translation>
    </message>
    <message>
        <source>The client ended the line before TLS stood, or what it sent is no TLS.</source>
        <translation>Le client a mis fin à la liaison avant l&apos;établissement de TLS, ou ce qu&apos;il a envoyé n&apos;est pas du TLS.</translation>
    </message>
    <message>
        <source>If it does not trust the hub, give it the CA file (the lit lines); otherwise let it use TLS, and compare the port.</source>
        <translation>S&apos;il ne fait pas confiance au hub, donnez-lui le fichier de l&apos;AC (les lignes surlignées)&#xa0;; sinon, faites-lui utiliser TLS et comparez le port.</translation>
    </message>
    <message>
        <source>The token of the request does not let its caller in.</source>
        <translation>Le jeton de la requête ne donne pas accès à l&apos;appelant.</translation>
    </message>
    <message>
        <source>Copy the connection string or the token again; a token has an end.</source>
        <translation>Copiez de nouveau la chaîne de connexion ou le jeton&#xa0;; un jeton a une fin.</translation>
    </message>
    <message>
        <source>The hub ended the connection: %1.</source>
        <translation>Le hub a mis fin à la connexion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Compare what the client sends with the program above.</source>
        <translation>Comparez ce que le client envoie avec le programme ci-dessus.</translation>
    </message>
    <message>
        <source>%1 to port %2</source>
        <translation>%1 vers le port %2</translation>
    </message>
    <message>
        <source>, TLS alert %1 %2 received</source>
        <translation>, alerte TLS %1 %2 reçue</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Sans confiance</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>De confiance</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Authentifié</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>Première requête</translation>
    </message>
    <message>
        <source>Model known</source>
        <translation>Modèle connu</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Premier message</translation>
    </message>
    <message>
        <source>The client ended the connection right after the TLS handshake, before it said who it is.</source>
        <translation>Le client a mis fin à la connexion juste après la négociation TLS, avant de dire qui il est.</translation>
    </message>
    <message>
        <source>If it does not trust the hub&apos;s certificate, give it the CA file: the lit lines of the program.</source>
        <translation>S&apos;il ne fait pas confiance au certificat du hub, donnez-lui le fichier de l&apos;AC&#xa0;: les lignes surlignées du programme.</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message numerus="yes">
        <source>%n more lines; Save has all of them.</source>
        <translation>
            <numerusform>%n ligne de plus&#xa0;; Enregistrer les contient toutes.</numerusform>
            <numerusform>%n lignes de plus&#xa0;; Enregistrer les contient toutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as chosen</source>
        <translation>%1, comme choisi</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, d&apos;après %2</translation>
    </message>
    <message>
        <source>A body of Avro can be read only with its schema.</source>
        <translation>Un corps Avro ne se lit qu&apos;avec son schéma.</translation>
    </message>
    <message>
        <source>The container is compressed by %1, which is not unpacked here.</source>
        <translation>Le conteneur est compressé par %1, ce qui n&apos;est pas décompressé ici.</translation>
    </message>
    <message>
        <source>The body is not %1.</source>
        <translation>Le corps n&apos;est pas au format %1.</translation>
    </message>
    <message>
        <source>The body is not %1: it cannot be read from byte %2 on. Choose another format, or see the bytes.</source>
        <translation>Le corps n&apos;est pas au format %1&#xa0;: il est illisible à partir de l&apos;octet %2. Choisissez un autre format ou consultez les octets.</translation>
    </message>
    <message>
        <source>Without a schema: names are field numbers, and a fixed number stands as floating point and as its bits.</source>
        <translation>Sans schéma&#xa0;: les noms sont des numéros de champ, et un nombre de longueur fixe figure en virgule flottante et avec ses bits.</translation>
    </message>
    <message>
        <source>Shown as JSON; byte strings stand as h&apos;0a0b&apos;.</source>
        <translation>Affiché en JSON&#xa0;; les suites d&apos;octets s&apos;écrivent h&apos;0a0b&apos;.</translation>
    </message>
    <message>
        <source>whole message</source>
        <translation>message entier</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer...</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>This event carries no message.</source>
        <translation>Cet événement ne porte aucun message.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>Le corps est vide.</translation>
    </message>
    <message>
        <source>The body is not text, and no content type says what it is. Choose a format, or see the bytes.</source>
        <translation>Le corps n&apos;est pas du texte, et aucun type de contenu ne dit ce que c&apos;est. Choisissez un format ou consultez les octets.</translation>
    </message>
    <message>
        <source>Choose Schema...</source>
        <translation>Choisir le schéma...</translation>
    </message>
    <message>
        <source>No earlier event of this device and kind is kept.</source>
        <translation>Aucun événement antérieur de cet appareil et de ce type n&apos;est conservé.</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>Compared with the one before</source>
        <translation>Comparé au précédent</translation>
    </message>
    <message>
        <source>The bytes are the same.</source>
        <translation>Les octets sont les mêmes.</translation>
    </message>
    <message>
        <source>The bytes differ. To compare values, choose a format that both can be read in.</source>
        <translation>Les octets diffèrent. Pour comparer des valeurs, choisissez un format dans lequel les deux se lisent.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n&apos;a changé.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message numerus="yes">
        <source>%n values are as they were.</source>
        <translation>
            <numerusform>%n valeur n&apos;a pas changé.</numerusform>
            <numerusform>%n valeurs n&apos;ont pas changé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>%1 from the device to the hub, by the device&apos;s clock</source>
        <translation>%1 de l&apos;appareil au hub, selon l&apos;horloge de l&apos;appareil</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>System properties</source>
        <translation>Propriétés système</translation>
    </message>
    <message>
        <source>Application properties</source>
        <translation>Propriétés d&apos;application</translation>
    </message>
    <message>
        <source>This event did not come as bytes.</source>
        <translation>Cet événement n&apos;est pas arrivé sous forme d&apos;octets.</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>The first %1 of %2; Save has all of them.</source>
        <translation>Les premiers %1 sur %2&#xa0;; Enregistrer contient tout.</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>graphique</translation>
    </message>
    <message>
        <source>The schema has no message %1.</source>
        <translation>Le schéma n&apos;a pas de message %1.</translation>
    </message>
    <message>
        <source>The container unpacks to more than is shown here.</source>
        <translation>Décompressé, le conteneur est plus grand que ce qui est affiché ici.</translation>
    </message>
    <message>
        <source>Read as %1; fields that its schema does not have stand by their numbers.</source>
        <translation>Lu comme %1 ; les champs que son schéma n&apos;a pas figurent par leur numéro.</translation>
    </message>
    <message>
        <source>The schema %1 cannot be used. %2</source>
        <translation>Le schéma %1 ne peut pas être utilisé. %2</translation>
    </message>
</context>
<context>
    <name>WirePage</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Rubrique</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>QoS %1, DUP %2, RETAIN %3</source>
        <translation>QoS %1, DUP %2, RETAIN %3</translation>
    </message>
    <message>
        <source>topic %1, payload %2</source>
        <translation>rubrique %1, charge utile %2</translation>
    </message>
    <message>
        <source>component marker</source>
        <translation>marqueur de composant</translation>
    </message>
    <message>
        <source>answers desired version %1</source>
        <translation>répond à la version %1 de desired</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>the first %1 are kept</source>
        <translation>les %1 premiers sont conservés</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>rubrique</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>charge utile</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>Enregistrer...</translation>
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
        <translation>jumeau</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>accusé %1</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>%1, result</source>
        <translation>%1, résultat</translation>
    </message>
    <message>
        <source>get twin</source>
        <translation>lire le jumeau</translation>
    </message>
    <message>
        <source>desired, version %1</source>
        <translation>desired, version %1</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>commande %1</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>télémétrie</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>digital twin</source>
        <translation>jumeau numérique</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>appareils</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>identité</translation>
    </message>
    <message>
        <source>query</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>job</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>%1 connects.</source>
        <translation>%1 se connecte.</translation>
    </message>
    <message>
        <source>%1 subscribes to %2.</source>
        <translation>%1 s&apos;abonne à %2.</translation>
    </message>
    <message>
        <source>%1 does not want %2 any more.</source>
        <translation>%1 ne veut plus %2.</translation>
    </message>
    <message>
        <source>%1 says that it is still there.</source>
        <translation>%1 dit qu&apos;il est toujours là.</translation>
    </message>
    <message>
        <source>%1 says goodbye.</source>
        <translation>%1 dit au revoir.</translation>
    </message>
    <message>
        <source>The connection of %1 has ended: %2.</source>
        <translation>La connexion de %1 a pris fin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 reads its twin.</source>
        <translation>%1 lit son jumeau.</translation>
    </message>
    <message>
        <source>%1 reports that it refuses a desired value.</source>
        <translation>%1 signale qu&apos;il refuse une valeur désirée.</translation>
    </message>
    <message>
        <source>%1 reports properties.</source>
        <translation>%1 signale des propriétés.</translation>
    </message>
    <message>
        <source>The hub tells %1 what is desired, version %2.</source>
        <translation>Le hub indique à %1 ce qui est désiré, version %2.</translation>
    </message>
    <message>
        <source>The hub hands the command %2 to %1.</source>
        <translation>Le hub transmet la commande %2 à %1.</translation>
    </message>
    <message>
        <source>%1 sends telemetry.</source>
        <translation>%1 envoie de la télémétrie.</translation>
    </message>
    <message>
        <source>The hub hands a message to %1.</source>
        <translation>Le hub transmet un message à %1.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>A service reads the twin of %1.</source>
        <translation>Un service lit le jumeau de %1.</translation>
    </message>
    <message>
        <source>A service changes the twin of %1.</source>
        <translation>Un service modifie le jumeau de %1.</translation>
    </message>
    <message>
        <source>A service reads the digital twin of %1.</source>
        <translation>Un service lit le jumeau numérique de %1.</translation>
    </message>
    <message>
        <source>A service changes the digital twin of %1.</source>
        <translation>Un service modifie le jumeau numérique de %1.</translation>
    </message>
    <message>
        <source>A service calls the command %2 of %1.</source>
        <translation>Un service appelle la commande %2 de %1.</translation>
    </message>
    <message>
        <source>%1 sends telemetry over HTTPS.</source>
        <translation>%1 envoie de la télémétrie par HTTPS.</translation>
    </message>
    <message>
        <source>A message for %1.</source>
        <translation>Un message pour %1.</translation>
    </message>
    <message>
        <source>A service works on the list of devices.</source>
        <translation>Un service travaille sur la liste des appareils.</translation>
    </message>
    <message>
        <source>A service works on the identity of %1.</source>
        <translation>Un service travaille sur l&apos;identité de %1.</translation>
    </message>
    <message>
        <source>A service asks a query.</source>
        <translation>Un service pose une requête.</translation>
    </message>
    <message>
        <source>A service works on jobs.</source>
        <translation>Un service travaille sur les travaux.</translation>
    </message>
    <message>
        <source>Somebody listens to events.</source>
        <translation>Quelqu&apos;un écoute les événements.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No answer is asked for.</source>
        <translation>Aucune réponse n&apos;est demandée.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Il n&apos;y a pas encore de réponse.</translation>
    </message>
    <message>
        <source>The hub let it in after %1.</source>
        <translation>Le hub l&apos;a accepté après %1.</translation>
    </message>
    <message>
        <source>The hub refused it after %1.</source>
        <translation>Le hub l&apos;a refusé après %1.</translation>
    </message>
    <message>
        <source>The hub stored it as reported version %1 and answered after %2.</source>
        <translation>Le hub l&apos;a stocké comme version %1 de reported et a répondu après %2.</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>Le hub</translation>
    </message>
    <message>
        <source>%1 answered %2 after %3.</source>
        <translation>%1 a répondu %2 après %3.</translation>
    </message>
    <message>
        <source>%1 confirmed it after %2.</source>
        <translation>%1 l&apos;a confirmé après %2.</translation>
    </message>
    <message>
        <source>the twin of this connection&apos;s device</source>
        <translation>le jumeau de l&apos;appareil de cette connexion</translation>
    </message>
    <message>
        <source>read all of it</source>
        <translation>le lire en entier</translation>
    </message>
    <message>
        <source>change part of the reported properties</source>
        <translation>modifier une partie des propriétés reported</translation>
    </message>
    <message>
        <source>the desired properties have changed</source>
        <translation>les propriétés desired ont changé</translation>
    </message>
    <message>
        <source>the answer to a request about it</source>
        <translation>la réponse à une requête à son sujet</translation>
    </message>
    <message>
        <source>commands of this connection&apos;s device</source>
        <translation>commandes de l&apos;appareil de cette connexion</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>un appel</translation>
    </message>
    <message>
        <source>the result of a call</source>
        <translation>le résultat d&apos;un appel</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>l&apos;appareil</translation>
    </message>
    <message>
        <source>its telemetry</source>
        <translation>sa télémétrie</translation>
    </message>
    <message>
        <source>messages to it</source>
        <translation>messages qui lui sont destinés</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>name of the command</source>
        <translation>nom de la commande</translation>
    </message>
    <message>
        <source>request number, repeated in the answer</source>
        <translation>numéro de requête, répété dans la réponse</translation>
    </message>
    <message>
        <source>version of the properties</source>
        <translation>version des propriétés</translation>
    </message>
    <message>
        <source>property of the message</source>
        <translation>propriété du message</translation>
    </message>
    <message>
        <source>version of the service&apos;s interface</source>
        <translation>version de l&apos;interface du service</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>paramètre</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused, code %1</source>
        <translation>refusé, code %1</translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n rubrique</numerusform>
            <numerusform>%n rubriques</numerusform>
        </translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>paquet %1</translation>
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
        <translation>%1, %2 télémétries repliées</translation>
    </message>
    <message>
        <source>%1 quiet</source>
        <translation>%1 de silence</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>The hub turned %1 away.</source>
        <translation>Le hub a éconduit %1.</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>enrollments</source>
        <translation>inscriptions</translation>
    </message>
    <message>
        <source>%1 asks the provisioning service for its hub.</source>
        <translation>%1 demande son hub au service de provisionnement.</translation>
    </message>
    <message>
        <source>A device asks the provisioning service for its hub.</source>
        <translation>Un appareil demande son hub au service de provisionnement.</translation>
    </message>
    <message>
        <source>A service works on the enrollments.</source>
        <translation>Un service travaille sur les inscriptions.</translation>
    </message>
</context>
<context>
    <name>app::About</name>
    <message>
        <source>About Twinscope</source>
        <translation>À propos de Twinscope</translation>
    </message>
    <message>
        <source>Explorer and simulator of device twins and digital twins</source>
        <translation>Explorateur et simulateur de jumeaux d&apos;appareil et de jumeaux numériques</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>Version %1, avec Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure</translation>
    </message>
</context>
<context>
    <name>app::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>Appa&amp;reil</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>&amp;Simulation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Open Workspace...</source>
        <translation>&amp;Ouvrir un espace de travail...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Update Twin</source>
        <translation>&amp;Mettre à jour le jumeau</translation>
    </message>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>A&amp;bandonner le brouillon</translation>
    </message>
    <message>
        <source>&amp;Leave Editing, Keep Draft</source>
        <translation>Quitter l&apos;é&amp;dition, garder le brouillon</translation>
    </message>
    <message>
        <source>Edit Device Twin as &amp;Text</source>
        <translation>Modifier le jumeau d&apos;appareil en &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Add Member</source>
        <translation>&amp;Ajouter un membre</translation>
    </message>
    <message>
        <source>&amp;Remove Member</source>
        <translation>&amp;Supprimer le membre</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Twin as &amp;Tree</source>
        <translation>Jumeau en &amp;arborescence</translation>
    </message>
    <message>
        <source>Twin as Tree + &amp;Metadata</source>
        <translation>Jumeau en arborescence + &amp;métadonnées</translation>
    </message>
    <message>
        <source>Twin as &amp;JSON</source>
        <translation>Jumeau en &amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;direct</translation>
    </message>
    <message>
        <source>&amp;Editing</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>&amp;Tout replier</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>Texte &amp;normal</translation>
    </message>
    <message>
        <source>Filter &amp;Devices</source>
        <translation>Filtrer les a&amp;ppareils</translation>
    </message>
    <message>
        <source>Pause E&amp;vents</source>
        <translation>Suspendre les é&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Filter Events</source>
        <translation>&amp;Filtrer les événements</translation>
    </message>
    <message>
        <source>&amp;New Device...</source>
        <translation>&amp;Nouvel appareil...</translation>
    </message>
    <message>
        <source>&amp;Delete Device...</source>
        <translation>&amp;Supprimer l&apos;appareil...</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>&amp;Alimentation</translation>
    </message>
    <message>
        <source>&amp;Run Clock</source>
        <translation>Lancer l&apos;&amp;horloge</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>&amp;Pas à pas</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>Plus &amp;lent</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Plus &amp;rapide</translation>
    </message>
    <message>
        <source>&amp;Normal Speed</source>
        <translation>Vitesse &amp;normale</translation>
    </message>
    <message>
        <source>Search or Run a &amp;Command</source>
        <translation>Rechercher ou exécuter une &amp;commande</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Twinscope</source>
        <translation>À &amp;propos de Twinscope</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;New Workspace...</source>
        <translation>&amp;Nouvel espace de travail...</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>Colors of the S&amp;ystem</source>
        <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Volet s&amp;uivant</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>Volet &amp;précédent</translation>
    </message>
    <message>
        <source>Fold the Dra&amp;wers</source>
        <translation>Replier les tir&amp;oirs</translation>
    </message>
    <message>
        <source>Enlar&amp;ge the Drawer</source>
        <translation>A&amp;grandir le tiroir</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>É&amp;vénements</translation>
    </message>
    <message>
        <source>&amp;Clear Events</source>
        <translation>&amp;Effacer les événements</translation>
    </message>
    <message>
        <source>&amp;Add Model Source...</source>
        <translation>&amp;Ajouter une source de modèles...</translation>
    </message>
    <message>
        <source>&amp;Fetch Missing Models</source>
        <translation>&amp;Récupérer les modèles manquants</translation>
    </message>
    <message>
        <source>&amp;Save Model</source>
        <translation>&amp;Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Model &amp;as Tree</source>
        <translation>Modèle en &amp;arborescence</translation>
    </message>
    <message>
        <source>M&amp;odel as Tree + Text</source>
        <translation>M&amp;odèle en arborescence + texte</translation>
    </message>
    <message>
        <source>Model as Te&amp;xt</source>
        <translation>Modèle en te&amp;xte</translation>
    </message>
    <message>
        <source>Ex&amp;pand All</source>
        <translation>Tout dé&amp;plier</translation>
    </message>
    <message>
        <source>Show in &amp;Model</source>
        <translation>Afficher dans le &amp;modèle</translation>
    </message>
    <message>
        <source>Show in &amp;Twin</source>
        <translation>Afficher dans le &amp;jumeau</translation>
    </message>
    <message>
        <source>F&amp;ind a Model</source>
        <translation>Rechercher &amp;un modèle</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Pro&amp;blèmes</translation>
    </message>
    <message>
        <source>Fi&amp;lter Problems</source>
        <translation>Fi&amp;ltrer les problèmes</translation>
    </message>
    <message>
        <source>Problems of This &amp;Model</source>
        <translation>Problèmes de ce &amp;modèle</translation>
    </message>
    <message>
        <source>&amp;All Problems</source>
        <translation>&amp;Tous les problèmes</translation>
    </message>
    <message>
        <source>H&amp;ub</source>
        <translation>H&amp;ub</translation>
    </message>
    <message>
        <source>&amp;Start Servers</source>
        <translation>&amp;Démarrer les serveurs</translation>
    </message>
    <message>
        <source>S&amp;top Servers</source>
        <translation>A&amp;rrêter les serveurs</translation>
    </message>
    <message>
        <source>&amp;Address and Ports...</source>
        <translation>&amp;Adresse et ports...</translation>
    </message>
    <message>
        <source>Connect a &amp;Device</source>
        <translation>Connecter un a&amp;ppareil</translation>
    </message>
    <message>
        <source>Connect a Ser&amp;vice</source>
        <translation>Connecter un ser&amp;vice</translation>
    </message>
    <message>
        <source>Connected &amp;Clients</source>
        <translation>&amp;Clients connectés</translation>
    </message>
    <message>
        <source>&amp;Export CA Certificate...</source>
        <translation>&amp;Exporter le certificat de l&apos;AC...</translation>
    </message>
    <message>
        <source>E&amp;xport Events...</source>
        <translation>E&amp;xporter les événements...</translation>
    </message>
    <message>
        <source>Wi&amp;re</source>
        <translation>&amp;Trafic</translation>
    </message>
    <message>
        <source>Wire as Conversati&amp;on</source>
        <translation>Trafic en conversati&amp;on</translation>
    </message>
    <message>
        <source>Wire as &amp;Table</source>
        <translation>Trafic en ta&amp;bleau</translation>
    </message>
    <message>
        <source>Pa&amp;use Wire</source>
        <translation>S&amp;uspendre le trafic</translation>
    </message>
    <message>
        <source>Clear Wire</source>
        <translation>Effacer le trafic</translation>
    </message>
    <message>
        <source>Filter Wire</source>
        <translation>Filtrer le trafic</translation>
    </message>
    <message>
        <source>Export Wire...</source>
        <translation>Exporter le trafic...</translation>
    </message>
    <message>
        <source>Previous Exchange</source>
        <translation>Échange précédent</translation>
    </message>
    <message>
        <source>Next Exchange</source>
        <translation>Échange suivant</translation>
    </message>
    <message>
        <source>E&amp;xport Models...</source>
        <translation>E&amp;xporter les modèles...</translation>
    </message>
    <message>
        <source>&amp;Delete Model...</source>
        <translation>&amp;Supprimer le modèle...</translation>
    </message>
    <message>
        <source>&amp;JSON Patch of the Digital Twin</source>
        <translation>Patch &amp;JSON du jumeau numérique</translation>
    </message>
    <message>
        <source>Compare &amp;Versions of the Model</source>
        <translation>Comparer les &amp;versions du modèle</translation>
    </message>
    <message>
        <source>In&amp;fer Model from Twin</source>
        <translation>Dédui&amp;re le modèle du jumeau</translation>
    </message>
    <message>
        <source>New De&amp;vice from Model...</source>
        <translation>Nouvel appareil d&apos;après le &amp;modèle...</translation>
    </message>
    <message>
        <source>Show &amp;Graph</source>
        <translation>Afficher le &amp;graphe</translation>
    </message>
    <message>
        <source>New &amp;Logical Twin...</source>
        <translation>Nouveau jumeau &amp;logique...</translation>
    </message>
    <message>
        <source>&amp;Edit Logical Twin...</source>
        <translation>Modifi&amp;er le jumeau logique...</translation>
    </message>
    <message>
        <source>Delete Log&amp;ical Twin...</source>
        <translation>Suppr&amp;imer le jumeau logique...</translation>
    </message>
    <message>
        <source>&amp;Add Relationship...</source>
        <translation>&amp;Ajouter une relation...</translation>
    </message>
    <message>
        <source>Edit Relati&amp;onship...</source>
        <translation>Modifier la relati&amp;on...</translation>
    </message>
    <message>
        <source>Delete Relation&amp;ship...</source>
        <translation>Supprimer la re&amp;lation...</translation>
    </message>
    <message>
        <source>&amp;Export Devices...</source>
        <translation>&amp;Exporter les appareils...</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>F&amp;lotte</translation>
    </message>
    <message>
        <source>C&amp;hoose Columns...</source>
        <translation>C&amp;hoisir les colonnes...</translation>
    </message>
    <message>
        <source>Explain the &amp;Query</source>
        <translation>Expliquer la re&amp;quête</translation>
    </message>
    <message>
        <source>Pin in t&amp;he Fleet</source>
        <translation>Épingler dans la flo&amp;tte</translation>
    </message>
    <message>
        <source>Save Scene As...</source>
        <translation>Enregistrer la scène sous...</translation>
    </message>
    <message>
        <source>Undo Last Update</source>
        <translation>Annuler la dernière mise à jour</translation>
    </message>
    <message>
        <source>Find &amp;in All Twins</source>
        <translation>Rechercher da&amp;ns tous les jumeaux</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>&amp;Return to Live</source>
        <translation>&amp;Revenir au direct</translation>
    </message>
    <message>
        <source>Compare With...</source>
        <translation>Comparer avec...</translation>
    </message>
    <message>
        <source>Why Is This Value So?</source>
        <translation>Pourquoi cette valeur&#xa0;?</translation>
    </message>
    <message>
        <source>Stage Mode</source>
        <translation>Mode démonstration</translation>
    </message>
    <message>
        <source>Next Stage Step</source>
        <translation>Étape suivante de la démonstration</translation>
    </message>
    <message>
        <source>Go to Device...</source>
        <translation>Aller à l&apos;appareil...</translation>
    </message>
    <message>
        <source>Invoke &amp;Command</source>
        <translation>Appeler la &amp;commande</translation>
    </message>
    <message>
        <source>Reset Desired Value</source>
        <translation>Réinitialiser la valeur désirée</translation>
    </message>
    <message>
        <source>&amp;Jump to Date...</source>
        <translation>Aller à la &amp;date...</translation>
    </message>
    <message>
        <source>Simulate This &amp;Device</source>
        <translation>Simuler cet a&amp;ppareil</translation>
    </message>
    <message>
        <source>Re&amp;boot Device</source>
        <translation>Re&amp;démarrer l&apos;appareil</translation>
    </message>
    <message>
        <source>&amp;All Faults Off</source>
        <translation>&amp;Toutes les pannes désactivées</translation>
    </message>
    <message>
        <source>&amp;Read-Only</source>
        <translation>&amp;Lecture seule</translation>
    </message>
    <message>
        <source>Mark as &amp;Production</source>
        <translation>Marquer comme &amp;production</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>Nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Pause Telemetry</source>
        <translation>Suspendre la télémétrie</translation>
    </message>
    <message>
        <source>Clear Telemetry</source>
        <translation>Effacer la télémétrie</translation>
    </message>
    <message>
        <source>Export Telemetry...</source>
        <translation>Exporter la télémétrie...</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>&amp;Qu&apos;est-ce que c&apos;est&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;First Steps</source>
        <translation>Pre&amp;miers pas</translation>
    </message>
    <message>
        <source>Check for &amp;Updates</source>
        <translation>Rechercher des mises à &amp;jour</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>&amp;Licences</translation>
    </message>
    <message>
        <source>Open Stage Steps...</source>
        <translation>Ouvrir des étapes de démonstration...</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Reduced Motion</source>
        <translation>Animations réduites</translation>
    </message>
    <message>
        <source>Lang&amp;uage...</source>
        <translation>Lang&amp;ue...</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>Invoke Direct Method...</source>
        <translation>Appeler une méthode directe...</translation>
    </message>
    <message>
        <source>Send Cloud-to-Device Message...</source>
        <translation>Envoyer un message à l&apos;appareil...</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>&amp;Import Devices...</source>
        <translation>&amp;Importer des appareils...</translation>
    </message>
    <message>
        <source>Simulation of the Fleet</source>
        <translation>Simulation du parc</translation>
    </message>
    <message>
        <source>Add Clause to the Query...</source>
        <translation>Ajouter une clause à la requête...</translation>
    </message>
    <message>
        <source>New Devices by Pattern...</source>
        <translation>Nouveaux appareils selon un modèle de nom...</translation>
    </message>
    <message>
        <source>Update Tags or Desired of Many...</source>
        <translation>Modifier tags ou desired de plusieurs...</translation>
    </message>
    <message>
        <source>Invoke Command on Many...</source>
        <translation>Appeler une commande sur plusieurs...</translation>
    </message>
    <message>
        <source>Delete Many Devices...</source>
        <translation>Supprimer plusieurs appareils...</translation>
    </message>
    <message>
        <source>Show in Events</source>
        <translation>Montrer dans les événements</translation>
    </message>
    <message>
        <source>Show on the Wire</source>
        <translation>Montrer sur la ligne</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Cancel Job</source>
        <translation>Annuler la tâche</translation>
    </message>
    <message>
        <source>Undo Job...</source>
        <translation>Défaire la tâche...</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>Ouvrir dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>Onglet suivant</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>Onglet précédent</translation>
    </message>
    <message>
        <source>Move Tab Left</source>
        <translation>Déplacer l&apos;onglet à gauche</translation>
    </message>
    <message>
        <source>Move Tab Right</source>
        <translation>Déplacer l&apos;onglet à droite</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>Fermer l&apos;onglet</translation>
    </message>
    <message>
        <source>Close Other Tabs</source>
        <translation>Fermer les autres onglets</translation>
    </message>
    <message>
        <source>Open Scene...</source>
        <translation>Ouvrir une scène...</translation>
    </message>
    <message>
        <source>Distributed Tracing...</source>
        <translation>Traçage distribué...</translation>
    </message>
    <message>
        <source>Event Timeline</source>
        <translation>Chronologie des événements</translation>
    </message>
    <message>
        <source>Telemetry as Chart</source>
        <translation>Télémétrie en graphique</translation>
    </message>
    <message>
        <source>Telemetry as Tiles</source>
        <translation>Télémétrie en tuiles</translation>
    </message>
    <message>
        <source>Chart in Its Own Window</source>
        <translation>Graphique dans sa propre fenêtre</translation>
    </message>
    <message>
        <source>Replace Twin...</source>
        <translation>Remplacer le jumeau...</translation>
    </message>
    <message>
        <source>Undo Edit</source>
        <translation>Annuler la modification</translation>
    </message>
    <message>
        <source>Redo Edit</source>
        <translation>Rétablir la modification</translation>
    </message>
    <message>
        <source>Editor on the Whole Screen</source>
        <translation>Éditeur en plein écran</translation>
    </message>
    <message>
        <source>Clone Device...</source>
        <translation>Cloner l’appareil...</translation>
    </message>
    <message>
        <source>Show in Chart</source>
        <translation>Afficher dans le graphique</translation>
    </message>
    <message>
        <source>Export Connection Strings...</source>
        <translation>Exporter les chaînes de connexion...</translation>
    </message>
    <message>
        <source>Export Hub as Template...</source>
        <translation>Exporter le hub comme modèle de déploiement...</translation>
    </message>
    <message>
        <source>Import Graph...</source>
        <translation>Importer un graphe...</translation>
    </message>
    <message>
        <source>Export Graph...</source>
        <translation>Exporter le graphe...</translation>
    </message>
    <message>
        <source>Device Enabled</source>
        <translation>Appareil activé</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>New Configuration...</source>
        <translation>Nouvelle configuration...</translation>
    </message>
    <message>
        <source>Edit Configuration...</source>
        <translation>Modifier la configuration...</translation>
    </message>
    <message>
        <source>Delete Configuration...</source>
        <translation>Supprimer la configuration...</translation>
    </message>
    <message>
        <source>Pr&amp;ovision a Device</source>
        <translation>Pr&amp;ovisionner un appareil</translation>
    </message>
    <message>
        <source>New Module...</source>
        <translation>Nouveau module...</translation>
    </message>
    <message>
        <source>Keys and Sign-in...</source>
        <translation>Clés et authentification...</translation>
    </message>
    <message>
        <source>Group of Devices...</source>
        <translation>Groupe d&apos;appareils...</translation>
    </message>
    <message>
        <source>Model View</source>
        <translation>Vue du modèle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Démonstration</translation>
    </message>
    <message>
        <source>Fleet Table</source>
        <translation>Table de la flotte</translation>
    </message>
    <message>
        <source>Text and Colors</source>
        <translation>Texte et couleurs</translation>
    </message>
    <message>
        <source>Many Devices</source>
        <translation>Plusieurs appareils</translation>
    </message>
    <message>
        <source>Show In</source>
        <translation>Afficher dans</translation>
    </message>
    <message>
        <source>Logical Twins</source>
        <translation>Jumeaux logiques</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>Onglets</translation>
    </message>
    <message>
        <source>Events Drawer</source>
        <translation>Tiroir Événements</translation>
    </message>
    <message>
        <source>Wire Drawer</source>
        <translation>Tiroir Trafic</translation>
    </message>
    <message>
        <source>Telemetry Drawer</source>
        <translation>Tiroir Télémétrie</translation>
    </message>
    <message>
        <source>Jobs Drawer</source>
        <translation>Tiroir Tâches</translation>
    </message>
    <message>
        <source>Configurations Drawer</source>
        <translation>Tiroir Configurations</translation>
    </message>
    <message>
        <source>Problems Drawer</source>
        <translation>Tiroir Problèmes</translation>
    </message>
</context>
<context>
    <name>app::AddClauseDialog</name>
    <message>
        <source>Add a clause</source>
        <translation>Ajouter une clause</translation>
    </message>
    <message>
        <source>A path, for example tags.site</source>
        <translation>Un chemin, par exemple tags.site</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>n’est aucun de</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>est présent</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>A value, for example zurich or 21.5</source>
        <translation>Une valeur, par exemple zurich ou 21.5</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>app::AddMemberPopup</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the new member</source>
        <translation>Nom du nouveau membre</translation>
    </message>
    <message>
        <source>Kind of the new value</source>
        <translation>Type de la nouvelle valeur</translation>
    </message>
    <message>
        <source>String</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>Booléen</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>There is a member of this name already.</source>
        <translation>Il y a déjà un membre de ce nom.</translation>
    </message>
    <message>
        <source>Routing queries cannot reach a name with these characters.</source>
        <translation>Les requêtes de routage ne peuvent pas atteindre un nom contenant ces caractères.</translation>
    </message>
    <message>
        <source>A new element at the end of the array.</source>
        <translation>Un nouvel élément à la fin du tableau.</translation>
    </message>
    <message>
        <source>Up to 1,024 bytes, without . $ # and space.</source>
        <translation>Jusqu&apos;à 1 024 octets, sans . $ # ni espace.</translation>
    </message>
</context>
<context>
    <name>app::AddressDialog</name>
    <message>
        <source>Address and ports of the hub</source>
        <translation>Adresse et ports du hub</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>Nom d&apos;&amp;hôte</translation>
    </message>
    <message>
        <source>H&amp;TTPS port</source>
        <translation>Port H&amp;TTPS</translation>
    </message>
    <message>
        <source>&amp;MQTT port</source>
        <translation>Port &amp;MQTT</translation>
    </message>
    <message>
        <source>Let other computers of the &amp;network connect</source>
        <translation>Laisser d&apos;autres ordinateurs du &amp;réseau se connecter</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>A host name has letters, digits, dots and hyphens, for example localhost.</source>
        <translation>Un nom d&apos;hôte comporte des lettres, des chiffres, des points et des traits d&apos;union, par exemple localhost.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, or 0 for any free one.</source>
        <translation>Un port est un nombre de 1 à 65535, ou 0 pour n&apos;importe quel port libre.</translation>
    </message>
    <message>
        <source>The two ports must differ.</source>
        <translation>Les deux ports doivent être différents.</translation>
    </message>
    <message>
        <source>Every computer that reaches this one can try to sign in. Clients still need a key, and the host name must lead here from where they run.</source>
        <translation>Tout ordinateur qui atteint celui-ci peut tenter de s&apos;authentifier. Les clients ont toujours besoin d&apos;une clé, et le nom d&apos;hôte doit mener ici depuis l&apos;endroit où ils s&apos;exécutent.</translation>
    </message>
    <message>
        <source>SDKs use the ports 443 and 8883, and most of them cannot be told another.</source>
        <translation>Les SDK utilisent les ports 443 et 8883, et la plupart n&apos;en acceptent pas d&apos;autre.</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Open workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Espace de travail de démonstration</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace de travail</translation>
    </message>
    <message>
        <source>This file is there already. Open it?</source>
        <translation>Ce fichier existe déjà. L&apos;ouvrir&#xa0;?</translation>
    </message>
    <message>
        <source>A workspace is never written over.</source>
        <translation>Un espace de travail n&apos;est jamais écrasé.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Impossible d&apos;ouvrir l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Workspaces (*.twinscope *.twins)</source>
        <translation>Espaces de travail (*.twinscope *.twins)</translation>
    </message>
</context>
<context>
    <name>app::AttemptsModel</name>
    <message>
        <source>A service</source>
        <translation>Un service</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>Un client</translation>
    </message>
    <message>
        <source>%1 did not get through</source>
        <translation>%1 n&apos;a pas abouti</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 connecté</translation>
    </message>
    <message>
        <source>%1 is connecting</source>
        <translation>%1 se connecte</translation>
    </message>
</context>
<context>
    <name>app::AttemptsPane</name>
    <message>
        <source>port %1</source>
        <translation>port %1</translation>
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
        <translation>Première connexion</translation>
    </message>
    <message>
        <source>Show on the wire</source>
        <translation>Afficher dans le trafic</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>Remède</translation>
    </message>
    <message>
        <source>Copy the lit lines</source>
        <translation>Copier les lignes surlignées</translation>
    </message>
    <message>
        <source>Export CA file...</source>
        <translation>Exporter le fichier de l&apos;AC...</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Attempts to connect</source>
        <translation>Tentatives de connexion</translation>
    </message>
    <message>
        <source>ports %1 and %2, all attempts</source>
        <translation>ports %1 et %2, toutes les tentatives</translation>
    </message>
    <message>
        <source>the servers do not run</source>
        <translation>les serveurs ne sont pas démarrés</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>un service</translation>
    </message>
    <message>
        <source>A service is connected</source>
        <translation>Un service est connecté</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 est connecté</translation>
    </message>
    <message>
        <source>Waiting for the first connection of %1...</source>
        <translation>En attente de la première connexion de %1...</translation>
    </message>
    <message>
        <source>Start the servers, then %1 can connect</source>
        <translation>Démarrez les serveurs, puis %1 pourra se connecter</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>The attempt at %1 failed</source>
        <translation>La tentative de %1 a échoué</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 since the last attempt</source>
        <translation>%1 depuis la dernière tentative</translation>
    </message>
    <message>
        <source>%1 connected, and has left again</source>
        <translation>%1 s&apos;est connecté, puis est reparti</translation>
    </message>
</context>
<context>
    <name>app::AuthenticationForm</name>
    <message>
        <source>Symmetric keys</source>
        <translation>Clés symétriques</translation>
    </message>
    <message>
        <source>X.509 certificate, self-signed</source>
        <translation>Certificat X.509 autosigné</translation>
    </message>
    <message>
        <source>X.509 certificate, signed by an authority</source>
        <translation>Certificat X.509 signé par une autorité</translation>
    </message>
    <message>
        <source>None: it cannot sign in</source>
        <translation>Aucun : il ne peut pas s&apos;authentifier</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>S&apos;authentifie par</translation>
    </message>
    <message>
        <source>&amp;Signs in with</source>
        <translation>&amp;S&apos;authentifie par</translation>
    </message>
    <message>
        <source>Hold down to show the key</source>
        <translation>Maintenir enfoncé pour afficher la clé</translation>
    </message>
    <message>
        <source>Primary &amp;key (optional)</source>
        <translation>&amp;Clé primaire (facultatif)</translation>
    </message>
    <message>
        <source>Primary thumb&amp;print</source>
        <translation>Em&amp;preinte primaire</translation>
    </message>
    <message>
        <source>S&amp;econdary key (optional)</source>
        <translation>Clé s&amp;econdaire (facultatif)</translation>
    </message>
    <message>
        <source>S&amp;econdary thumbprint (optional)</source>
        <translation>Empreinte s&amp;econdaire (facultatif)</translation>
    </message>
    <message>
        <source>made by the hub</source>
        <translation>créée par le hub</translation>
    </message>
    <message>
        <source>SHA-1 or SHA-256, hexadecimal</source>
        <translation>SHA-1 ou SHA-256, en hexadécimal</translation>
    </message>
    <message>
        <source>Its certificate names the device and is signed by an authority that the hub knows.</source>
        <translation>Son certificat nomme l&apos;appareil et est signé par une autorité que le hub connaît.</translation>
    </message>
</context>
<context>
    <name>app::BodySchemaDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>Schéma de %1</translation>
    </message>
    <message>
        <source>&amp;Message of the file</source>
        <translation>&amp;Message du fichier</translation>
    </message>
    <message>
        <source>messages of %1 without a component</source>
        <translation>messages de %1 sans composant</translation>
    </message>
    <message>
        <source>messages of %1, component %2</source>
        <translation>messages de %1, composant %2</translation>
    </message>
    <message>
        <source>all messages of %1</source>
        <translation>tous les messages de %1</translation>
    </message>
    <message>
        <source>all messages in %1</source>
        <translation>tous les messages en %1</translation>
    </message>
    <message>
        <source>all messages of the content type %1</source>
        <translation>tous les messages du type de contenu %1</translation>
    </message>
    <message>
        <source>It is &amp;for</source>
        <translation>Il s&apos;appli&amp;que à</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>&amp;Schemas of this workspace</source>
        <translation>&amp;Schémas de cet espace de travail</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Protocol Buffers (*.proto);;All files (*)</source>
        <translation>Protocol Buffers (*.proto);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Avro schemas (*.avsc *.json);;All files (*)</source>
        <translation>Schémas Avro (*.avsc *.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>The file describes no message.</source>
        <translation>Le fichier ne décrit aucun message.</translation>
    </message>
</context>
<context>
    <name>app::BodyWords</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
            <numerusform>Appeler une commande de %n appareil</numerusform>
            <numerusform>Appeler une commande de %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, for example reboot or thermostat1*getMaxMinReport</source>
        <translation>Commande, par exemple reboot ou thermostat1*getMaxMinReport</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds that each device may take</source>
        <translation>Secondes accordées à chaque appareil</translation>
    </message>
    <message>
        <source>Payload, JSON; may be empty</source>
        <translation>Contenu, JSON ; peut être vide</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
</context>
<context>
    <name>app::BulkDesk</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n devices?</source>
        <translation>
            <numerusform>Supprimer %n appareil ?</numerusform>
            <numerusform>Supprimer %n appareils ?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: with their modules, twins and keys. This cannot be undone.</source>
        <translation>%1 : avec leurs modules, jumeaux et clés. C’est définitif.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n devices were not deleted</source>
        <translation>
            <numerusform>%n appareil n’a pas été supprimé</numerusform>
            <numerusform>%n appareils n’ont pas été supprimés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BulkDialog</name>
    <message numerus="yes">
        <source>Update %n devices</source>
        <translation>
            <numerusform>Modifier %n appareil</numerusform>
            <numerusform>Modifier %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Défaire %1</translation>
    </message>
    <message>
        <source>undo of %1</source>
        <translation>annulation de %1</translation>
    </message>
    <message>
        <source>This patch is merged into each twin: what it names is set, null takes away, the rest stays.</source>
        <translation>Ce correctif est fusionné dans chaque jumeau : ce qu’il nomme est défini, null retire, le reste demeure.</translation>
    </message>
    <message>
        <source>Patch for tags and desired properties</source>
        <translation>Correctif pour les tags et les propriétés souhaitées</translation>
    </message>
    <message>
        <source>What the dry run found</source>
        <translation>Ce que l’essai a montré</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Looking at the twins...</source>
        <translation>Examen des jumeaux...</translation>
    </message>
    <message>
        <source>%1 would change, %2 have it already, %3 would be refused</source>
        <translation>%1 changeraient, %2 l’ont déjà, %3 seraient refusés</translation>
    </message>
    <message numerus="yes">
        <source>Take back in %n twins</source>
        <translation>
            <numerusform>Annuler dans %n jumeau</numerusform>
            <numerusform>Annuler dans %n jumeaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n twins</source>
        <translation>
            <numerusform>Modifier %n jumeau</numerusform>
            <numerusform>Modifier %n jumeaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Do a dry run to see what it would change.</source>
        <translation>Un essai montre ce qui changerait.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace tags or desired properties of %n devices?</source>
        <translation>
            <numerusform>Remplacer les tags ou les propriétés souhaitées de %n appareil ?</numerusform>
            <numerusform>Remplacer les tags ou les propriétés souhaitées de %n appareils ?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What the patch names is put in place of what each of them has now, what it sets to null is gone. The job can be undone where nobody writes meanwhile.</source>
        <translation>%1. Ce que le correctif nomme prend la place de ce que chacun a maintenant ; ce qu’il met à null disparaît. La tâche peut être annulée là où personne n’écrit entre-temps.</translation>
    </message>
</context>
<context>
    <name>app::CallsModel</name>
    <message>
        <source>not sent: %1</source>
        <translation>non envoyé : %1</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>taken by the device</source>
        <translation>pris par l&apos;appareil</translation>
    </message>
    <message>
        <source>expired in the queue</source>
        <translation>expiré dans la file</translation>
    </message>
    <message>
        <source>given back too often</source>
        <translation>rendu trop souvent</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>rejeté par l&apos;appareil</translation>
    </message>
    <message>
        <source>purged from the queue</source>
        <translation>purgé de la file</translation>
    </message>
    <message>
        <source>on the way to the hub</source>
        <translation>en route vers le hub</translation>
    </message>
    <message>
        <source>waiting for the device</source>
        <translation>en attente de l&apos;appareil</translation>
    </message>
    <message>
        <source>waits in the queue</source>
        <translation>attend dans la file</translation>
    </message>
    <message>
        <source>message: %1</source>
        <translation>message : %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>waiting for the device to connect</source>
        <translation>en attente de la connexion de l’appareil</translation>
    </message>
</context>
<context>
    <name>app::Cause</name>
    <message>
        <source>a window of this program</source>
        <translation>une fenêtre de ce programme</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>la console</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>un service</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>l&apos;appareil</translation>
    </message>
    <message>
        <source>the simulated device</source>
        <translation>l&apos;appareil simulé</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>une importation</translation>
    </message>
</context>
<context>
    <name>app::CellDetails</name>
    <message>
        <source>Asked value</source>
        <translation>Valeur demandée</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Open twin</source>
        <translation>Ouvrir le jumeau</translation>
    </message>
    <message>
        <source>Nothing asked</source>
        <translation>Rien de demandé</translation>
    </message>
    <message>
        <source>Choose a cell.</source>
        <translation>Choisissez une cellule.</translation>
    </message>
    <message>
        <source>Nobody asked this device for a value.</source>
        <translation>Personne n&apos;a demandé de valeur à cet appareil.</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>The device gives no reason.</source>
        <translation>L&apos;appareil ne donne pas de raison.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The device has not answered.</source>
        <translation>L&apos;appareil n&apos;a pas répondu.</translation>
    </message>
    <message>
        <source>The device is offline and is told when it connects.</source>
        <translation>L&apos;appareil est hors ligne et sera informé à sa connexion.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>desired version %1</source>
        <translation>version de desired %1</translation>
    </message>
    <message>
        <source>Asked since</source>
        <translation>Demandé depuis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>current ack</source>
        <translation>accusé actuel</translation>
    </message>
    <message>
        <source>ack of an older wish</source>
        <translation>accusé d&apos;une demande plus ancienne</translation>
    </message>
    <message>
        <source>Device keeps</source>
        <translation>L&apos;appareil garde</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Asking again writes %1 as a new desired version.</source>
        <translation>Redemander écrit %1 comme nouvelle version de desired.</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>Demander %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>the device announced none</source>
        <translation>l&apos;appareil n&apos;en a annoncé aucun</translation>
    </message>
    <message>
        <source>%1, not at hand</source>
        <translation>%1, non disponible</translation>
    </message>
    <message>
        <source>%1 has no such property</source>
        <translation>%1 n&apos;a pas cette propriété</translation>
    </message>
    <message>
        <source>%1, writable</source>
        <translation>%1, accessible en écriture</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1, en lecture seule</translation>
    </message>
</context>
<context>
    <name>app::ChartIcon</name>
    <message>
        <source>Show in the chart</source>
        <translation>Afficher dans le graphique</translation>
    </message>
    <message>
        <source>%1, show in the chart</source>
        <translation>%1, afficher dans le graphique</translation>
    </message>
</context>
<context>
    <name>app::ChartLegend</name>
    <message>
        <source>Series of the chart</source>
        <translation>Séries du graphique</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
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
        <translation>Ajouter une série ou une limite</translation>
    </message>
    <message>
        <source>Latency %1, worst %2</source>
        <translation>Latence %1, au pire %2</translation>
    </message>
    <message numerus="yes">
        <source>From the device to the hub, by the device&apos;s clock: the median and the worst of %n messages.</source>
        <translation>
            <numerusform>De l&apos;appareil au hub, selon l&apos;horloge de l&apos;appareil&#xa0;: la médiane et le pire sur %n message.</numerusform>
            <numerusform>De l&apos;appareil au hub, selon l&apos;horloge de l&apos;appareil&#xa0;: la médiane et le pire sur %n messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limit...</source>
        <translation>&amp;Limite...</translation>
    </message>
    <message>
        <source>Add Limit</source>
        <translation>Ajouter une limite</translation>
    </message>
    <message>
        <source>A number that is drawn as a line:</source>
        <translation>Un nombre tracé comme une ligne&#xa0;:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number; write one such as 25 or 0.5.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un nombre&#xa0;; écrivez-en un tel que 25 ou 0.5.</translation>
    </message>
</context>
<context>
    <name>app::ChartLines</name>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n crossings</source>
        <translation>
            <numerusform>%1, %n franchissement</numerusform>
            <numerusform>%1, %n franchissements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2, least %3, most %4</source>
        <translation>%1, dernier %2, minimum %3, maximum %4</translation>
    </message>
    <message numerus="yes">
        <source>%n crossings</source>
        <translation>
            <numerusform>%n franchissement</numerusform>
            <numerusform>%n franchissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartPanel</name>
    <message>
        <source>Add the first state</source>
        <translation>Ajouter le premier état</translation>
    </message>
    <message>
        <source>A state needs a name.</source>
        <translation>Un état a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>There is a state &quot;%1&quot; already.</source>
        <translation>Il y a déjà un état « %1 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n transitions lead to it and go with it.</source>
        <translation>
            <numerusform>%n transition y mène et disparaît avec lui.</numerusform>
            <numerusform>%n transitions y mènent et disparaissent avec lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions &quot;go&quot; lead to it and go with it.</source>
        <translation>
            <numerusform>%n action « go » y mène et disparaît avec lui.</numerusform>
            <numerusform>%n actions « go » y mènent et disparaissent avec lui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telemetry sets name it; one that names no other state is sent on demand only.</source>
        <translation>
            <numerusform>%n jeu de télémétrie le nomme ; un jeu qui ne nomme aucun autre état n&apos;est plus envoyé qu&apos;à la demande.</numerusform>
            <numerusform>%n jeux de télémétrie le nomment ; un jeu qui ne nomme aucun autre état n&apos;est plus envoyé qu&apos;à la demande.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z l&apos;annule.</translation>
    </message>
    <message>
        <source>Delete the state &quot;%1&quot;?</source>
        <translation>Supprimer l&apos;état « %1 » ?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n places of the scene name &quot;%1&quot; for other devices, too, and keep it.</source>
        <translation>
            <numerusform>%n endroit de la scène nomme « %1 » pour d&apos;autres appareils aussi et le garde.</numerusform>
            <numerusform>%n endroits de la scène nomment « %1 » pour d&apos;autres appareils aussi et le gardent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartWindow</name>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Last 1 min</source>
        <translation>Dernière minute (1 min)</translation>
    </message>
    <message>
        <source>Last 5 min</source>
        <translation>5 dernières min</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>15 dernières min</translation>
    </message>
    <message>
        <source>Last 60 min</source>
        <translation>60 dernières min</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>Rester au premier plan</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Telemetry: %1</source>
        <translation>Télémétrie&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Change Keys...</source>
        <translation>Modifier les raccourcis...</translation>
    </message>
</context>
<context>
    <name>app::ChoiceBar</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>Supprimer...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Invoke command...</source>
        <translation>Appeler une commande...</translation>
    </message>
    <message>
        <source>Update tags or desired...</source>
        <translation>Modifier tags ou desired...</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 choisis</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Choisir les %1</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>Groupe...</translation>
    </message>
</context>
<context>
    <name>app::ClauseBar</name>
    <message>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>Enter goes to it in the query, Delete takes it out</source>
        <translation>Entrée y mène dans la requête, Suppr la retire</translation>
    </message>
    <message>
        <source>Add clause...</source>
        <translation>Ajouter une clause...</translation>
    </message>
    <message>
        <source>and</source>
        <translation>et</translation>
    </message>
</context>
<context>
    <name>app::ClientsModel</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocole</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connecté depuis</translation>
    </message>
</context>
<context>
    <name>app::ClockBar</name>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Step by the span beside it</source>
        <translation>Avancer de la durée indiquée à côté</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>Longueur d&apos;un pas</translation>
    </message>
    <message>
        <source>to the next event</source>
        <translation>jusqu&apos;au prochain événement</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Jump...</source>
        <translation>Aller à...</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed of the clock</source>
        <translation>Vitesse de l&apos;horloge</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Decides everything that is left to chance; all devices start anew with another one</source>
        <translation>Décide de tout ce qui est laissé au hasard ; avec une autre, tous les appareils recommencent</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>suit</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Date and time in UTC, for example %1:</source>
        <translation>Date et heure en UTC, par exemple %1 :</translation>
    </message>
</context>
<context>
    <name>app::ColumnsDialog</name>
    <message>
        <source>Columns of the fleet</source>
        <translation>Colonnes de la flotte</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Colonnes, de gauche à droite</translation>
    </message>
    <message>
        <source>Show Columns</source>
        <translation>Afficher les colonnes</translation>
    </message>
    <message>
        <source>A path, for example tags.site</source>
        <translation>Un chemin, par exemple tags.site</translation>
    </message>
    <message>
        <source>Path of a new column</source>
        <translation>Chemin d&apos;une nouvelle colonne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Further Left</source>
        <translation>Plus à gauche</translation>
    </message>
    <message>
        <source>Further Right</source>
        <translation>Plus à droite</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>app::CommandBox</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>waiting for the device</source>
        <translation>en attente de l&apos;appareil</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1 en %2 ms</translation>
    </message>
    <message>
        <source>%1, form of the command</source>
        <translation>%1, formulaire de la commande</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Invoke %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Précédemment</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>Copier la réponse de %1</translation>
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
        <translation>pas encore appelée</translation>
    </message>
    <message>
        <source>not as modelled</source>
        <translation>non conforme au modèle</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>Send it all the same, as typed</source>
        <translation>Envoyer quand même, tel que saisi</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>The call as</source>
        <translation>L’appel en</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
</context>
<context>
    <name>app::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>Ouvrir la comparaison</translation>
    </message>
    <message>
        <source>breaking: %1</source>
        <translation>incompatibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>compatible: %1</source>
        <translation>compatibles&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::CompareDialog</name>
    <message>
        <source>Differences only</source>
        <translation>Différences seulement</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permuter</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Copier le patch</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 n&apos;existe plus</translation>
    </message>
    <message>
        <source>The patch that gives %1 the tags and desired of %2</source>
        <translation>Le patch qui donne à %1 les tags et desired de %2</translation>
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
        <translation>Effet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
</context>
<context>
    <name>app::ComparisonRows</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 modifications</translation>
    </message>
</context>
<context>
    <name>app::ComparisonView</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>version %1 → %2</translation>
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
        <translation>Jumeau numérique</translation>
    </message>
    <message>
        <source>no model announced</source>
        <translation>aucun modèle annoncé</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modèle %1</translation>
    </message>
</context>
<context>
    <name>app::ComponentCard</name>
    <message>
        <source>default component</source>
        <translation>composant par défaut</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Replier %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Last 2 min</source>
        <translation>2 dernières min</translation>
    </message>
    <message numerus="yes">
        <source>%n properties, all read-only</source>
        <translation>
            <numerusform>%n propriété, en lecture seule</numerusform>
            <numerusform>%n propriétés, toutes en lecture seule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in sync: %1</source>
        <translation>
            <numerusform>%n synchronisée&#xa0;: %1</numerusform>
            <numerusform>%n synchronisées&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ComponentsPane</name>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filtrer les membres</translation>
    </message>
    <message>
        <source>All Members</source>
        <translation>Tous les membres</translation>
    </message>
    <message>
        <source>Members Not in Sync</source>
        <translation>Membres non synchronisés</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Not in sync</source>
        <translation>Non synchronisés</translation>
    </message>
    <message>
        <source>Which members</source>
        <translation>Quels membres</translation>
    </message>
    <message>
        <source>This device is not there any more.</source>
        <translation>Cet appareil n&apos;existe plus.</translation>
    </message>
    <message>
        <source>The device has reported nothing yet, and no model says what it has.</source>
        <translation>L&apos;appareil n&apos;a encore rien signalé, et aucun modèle ne décrit ce qu&apos;il possède.</translation>
    </message>
    <message>
        <source>Inferred from the twin: the device has announced no model.</source>
        <translation>Déduit du jumeau&#xa0;: l&apos;appareil n&apos;a annoncé aucun modèle.</translation>
    </message>
    <message>
        <source>Inferred from the twin: no source has the model %1.</source>
        <translation>Déduit du jumeau&#xa0;: aucune source n&apos;a le modèle %1.</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationDialog</name>
    <message>
        <source>Configuration %1</source>
        <translation>Configuration %1</translation>
    </message>
    <message>
        <source>Where two configurations set the same property, the higher one wins</source>
        <translation>Si deux configurations définissent la même propriété, la plus élevée l&apos;emporte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Target condition</source>
        <translation>&amp;Condition cible</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Priorité</translation>
    </message>
    <message>
        <source>&amp;Desired properties (JSON)</source>
        <translation>Propriétés &amp;desired (JSON)</translation>
    </message>
    <message>
        <source>&amp;Metrics (optional, JSON)</source>
        <translation>&amp;Métriques (facultatif, JSON)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The content of a configuration stays as it was made</source>
        <translation>Le contenu d&apos;une configuration reste tel qu&apos;il a été créé</translation>
    </message>
    <message>
        <source>Without a condition it targets nothing.</source>
        <translation>Sans condition, elle ne cible rien.</translation>
    </message>
    <message>
        <source>It is kept on the twins that meet the condition, now and later.</source>
        <translation>Elle est maintenue sur les jumeaux qui remplissent la condition, maintenant et plus tard.</translation>
    </message>
    <message numerus="yes">
        <source>%n twins meet the condition now.</source>
        <translation>
            <numerusform>%n jumeau remplit la condition en ce moment.</numerusform>
            <numerusform>%n jumeaux remplissent la condition en ce moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>New configuration</source>
        <translation>Nouvelle configuration</translation>
    </message>
    <message>
        <source>Desired properties of devices</source>
        <translation>Propriétés desired d&apos;appareils</translation>
    </message>
    <message>
        <source>Desired properties of modules</source>
        <translation>Propriétés desired de modules</translation>
    </message>
    <message>
        <source>IoT Edge deployment: modules of Edge devices</source>
        <translation>Déploiement IoT Edge : modules d&apos;appareils Edge</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>From File...</source>
        <translation>Depuis un fichier...</translation>
    </message>
    <message>
        <source>Deployment manifest</source>
        <translation>Manifeste de déploiement</translation>
    </message>
    <message>
        <source>Manifests (*.json);;All files (*)</source>
        <translation>Manifestes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What stands behind FROM devices.modules WHERE in a query; * is all modules</source>
        <translation>Ce qui suit FROM devices.modules WHERE dans une requête ; * désigne tous les modules</translation>
    </message>
    <message>
        <source>What stands behind WHERE in a query; * is all Edge devices</source>
        <translation>Ce qui suit WHERE dans une requête ; * désigne tous les appareils Edge</translation>
    </message>
    <message>
        <source>What stands behind WHERE in a query; * is all devices</source>
        <translation>Ce qui suit WHERE dans une requête ; * désigne tous les appareils</translation>
    </message>
    <message>
        <source>A device has the deployment of the highest priority; layers of a higher one lie on top</source>
        <translation>Un appareil a le déploiement de la plus haute priorité ; les couches de priorité supérieure s&apos;y ajoutent</translation>
    </message>
    <message>
        <source>M&amp;odules (JSON)</source>
        <translation>M&amp;odules (JSON)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n Edge devices meet the condition now.</source>
        <translation>
            <numerusform>%n appareil Edge remplit la condition en ce moment.</numerusform>
            <numerusform>%n appareils Edge remplissent la condition en ce moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is layered: it adds to a deployment of a lower priority.</source>
        <translation>Il s&apos;agit d&apos;une couche : elle complète un déploiement de priorité inférieure.</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationsModel</name>
    <message>
        <source>all devices</source>
        <translation>tous les appareils</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation>Ciblés</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqués</translation>
    </message>
    <message>
        <source>Target condition</source>
        <translation>Condition cible</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Définit</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>layered deployment</source>
        <translation>déploiement en couche</translation>
    </message>
    <message>
        <source>Edge deployment</source>
        <translation>déploiement Edge</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>modules</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>appareils</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationsPane</name>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>Texte de la configuration</translation>
    </message>
    <message>
        <source>%1: applied to %2 of %3 twins</source>
        <translation>%1 : appliquée à %2 jumeaux sur %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Delete the configuration %1?</source>
        <translation>Supprimer la configuration %1 ?</translation>
    </message>
    <message>
        <source>What it has set stays on the twins until another configuration sets it.</source>
        <translation>Ce qu&apos;elle a défini reste sur les jumeaux jusqu&apos;à ce qu&apos;une autre configuration le définisse.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The configuration could not be deleted</source>
        <translation>La configuration n&apos;a pas pu être supprimée</translation>
    </message>
    <message>
        <source>Configurations and deployments</source>
        <translation>Configurations et déploiements</translation>
    </message>
    <message>
        <source>No configurations yet. One sets desired properties, or brings modules, on all devices that a condition names, and on those that come to meet it later.</source>
        <translation>Pas encore de configurations. Une configuration définit des propriétés desired, ou apporte des modules, sur tous les appareils qu&apos;une condition désigne et sur ceux qui la rempliront plus tard.</translation>
    </message>
    <message>
        <source>%1: applied to %2 of %3 Edge devices, %4 succeeded, %5 failed</source>
        <translation>%1 : appliqué à %2 appareils Edge sur %3, %4 réussis, %5 en échec</translation>
    </message>
</context>
<context>
    <name>app::ConnectDocument</name>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>your own program to the built-in hub, over the same addresses and protocols as a cloud hub</source>
        <translation>votre propre programme au hub intégré, avec les mêmes adresses et protocoles qu&apos;un hub dans le cloud</translation>
    </message>
    <message>
        <source>What connects</source>
        <translation>Ce qui se connecte</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>Clients connectés</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>The client may connect again at once; disable the device to keep it out.</source>
        <translation>Le client peut se reconnecter aussitôt&#xa0;; désactivez l&apos;appareil pour l&apos;en empêcher.</translation>
    </message>
    <message>
        <source>Hub running since %1</source>
        <translation>Hub démarré depuis %1</translation>
    </message>
    <message>
        <source>The servers could not start</source>
        <translation>Les serveurs n&apos;ont pas pu démarrer</translation>
    </message>
    <message>
        <source>The servers do not run</source>
        <translation>Les serveurs ne sont pas démarrés</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start servers</source>
        <translation>Démarrer les serveurs</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Connect a device</source>
        <translation>Connecter un appareil</translation>
    </message>
    <message>
        <source>Connect a service</source>
        <translation>Connecter un service</translation>
    </message>
    <message>
        <source>Connected clients (%1)</source>
        <translation>Clients connectés (%1)</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>Aucun client n&apos;est connecté.</translation>
    </message>
    <message>
        <source>The servers do not run.</source>
        <translation>Les serveurs ne sont pas démarrés.</translation>
    </message>
    <message>
        <source>Hub and identity</source>
        <translation>Hub et identité</translation>
    </message>
    <message>
        <source>Provision a device</source>
        <translation>Provisionner un appareil</translation>
    </message>
</context>
<context>
    <name>app::ConnectionsDialog</name>
    <message numerus="yes">
        <source>Connection strings of %n devices</source>
        <translation>
            <numerusform>Chaîne de connexion de %n appareil</numerusform>
            <numerusform>Chaînes de connexion de %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>One connection string a line, of the devices and their modules. Without keys it is a list; with keys programs sign in by it, and so does whoever finds the file.</source>
        <translation>Une chaîne de connexion par ligne, des appareils et de leurs modules. Sans clés, c&apos;est une liste ; avec les clés, des programmes s&apos;en servent pour se connecter, et quiconque trouve le fichier aussi.</translation>
    </message>
    <message>
        <source>Write the &amp;keys, too</source>
        <translation>Écrire aussi les &amp;clés</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>Nom d&apos;&amp;hôte</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d&apos;hôte</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Connection strings (*.txt)</source>
        <translation>Chaînes de connexion (*.txt)</translation>
    </message>
    <message>
        <source>The connection strings cannot be exported</source>
        <translation>Les chaînes de connexion ne peuvent pas être exportées</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceModel</name>
    <message>
        <source>%1, connected</source>
        <translation>%1, connecté</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1, hors ligne</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>Ouvert depuis</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>no component</source>
        <translation>aucun composant</translation>
    </message>
</context>
<context>
    <name>app::ConvergencePane</name>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
    </message>
    <message>
        <source>Reading, %1 of %2 devices to come</source>
        <translation>Lecture, %1 appareils restants sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 devices have an open cell</source>
        <translation>%1 appareils sur %2 ont une cellule ouverte</translation>
    </message>
    <message>
        <source>Cells show</source>
        <translation>Les cellules affichent</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Asked value</source>
        <translation>Valeur demandée</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Temps d&apos;attente</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
    <message>
        <source>Filter devices or properties</source>
        <translation>Filtrer les appareils ou les propriétés</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>Tout modèle</translation>
    </message>
    <message>
        <source>Waiting any time</source>
        <translation>Toute durée d&apos;attente</translation>
    </message>
    <message>
        <source>Waiting over 1 minute</source>
        <translation>Attente de plus de 1 minute</translation>
    </message>
    <message>
        <source>Waiting over 5 minutes</source>
        <translation>Attente de plus de 5 minutes</translation>
    </message>
    <message>
        <source>Waiting over 1 hour</source>
        <translation>Attente de plus de 1 heure</translation>
    </message>
    <message>
        <source>Waiting over 1 day</source>
        <translation>Attente de plus de 1 jour</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 appareils sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n writable properties, %1 cells</source>
        <translation>
            <numerusform>%n propriété accessible en écriture, %1 cellules</numerusform>
            <numerusform>%n propriétés accessibles en écriture, %1 cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked of these devices</source>
        <translation>Rien n&apos;est demandé à ces appareils</translation>
    </message>
    <message>
        <source>No cell meets the check boxes and filters</source>
        <translation>Aucune cellule ne correspond aux cases cochées et aux filtres</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceView</name>
    <message>
        <source>Open cells</source>
        <translation>Cellules ouvertes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Asked values by device</source>
        <translation>Valeurs demandées par appareil</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceWords</name>
    <message>
        <source>asked</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>refusé %1</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
</context>
<context>
    <name>app::CrashNote</name>
    <message>
        <source>Twinscope ended unexpectedly the last time</source>
        <translation>Twinscope s&apos;est terminé de façon inattendue la dernière fois</translation>
    </message>
    <message>
        <source>What is known about it was saved on this computer; nothing was sent. Your workspace keeps all that was acknowledged.
%1</source>
        <translation>Ce que l&apos;on en sait a été enregistré sur cet ordinateur ; rien n&apos;a été envoyé. Votre espace de travail garde tout ce qui a été confirmé.
%1</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>app::CreateDeviceDialog</name>
    <message>
        <source>New device</source>
        <translation>Nouvel appareil</translation>
    </message>
    <message>
        <source>Device &amp;id</source>
        <translation>&amp;Id de l&apos;appareil</translation>
    </message>
    <message>
        <source>&amp;Model id, announced once now (optional)</source>
        <translation>Id du &amp;modèle, annoncé une fois maintenant (facultatif)</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>Premiers &amp;tags (facultatif, JSON)</translation>
    </message>
    <message>
        <source>First &amp;desired properties (optional, JSON)</source>
        <translation>Premières propriétés &amp;desired (facultatif, JSON)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>There is already a device with this name.</source>
        <translation>Il y a déjà un appareil de ce nom.</translation>
    </message>
    <message>
        <source>A model id looks like dtmi:com:example:Pump;1.</source>
        <translation>Un id de modèle a la forme dtmi:com:example:Pump;1.</translation>
    </message>
    <message>
        <source>for example pump-7, or pump-7/agent for a module of it</source>
        <translation>par exemple pump-7, ou pump-7/agent pour un de ses modules</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>Cloner %1</translation>
    </message>
    <message>
        <source>There is no device %1 that could have a module.</source>
        <translation>Il n’y a pas d’appareil %1 qui puisse avoir un module.</translation>
    </message>
    <message>
        <source>IoT Edge device: it &amp;runs modules</source>
        <translation>Appareil IoT Edge : il exécute des &amp;modules</translation>
    </message>
    <message>
        <source>New module of %1</source>
        <translation>Nouveau module de %1</translation>
    </message>
</context>
<context>
    <name>app::CreateManyDialog</name>
    <message>
        <source>New devices by pattern</source>
        <translation>Nouveaux appareils selon un modèle de nom</translation>
    </message>
    <message>
        <source>{n} is the number, {n:4} the number with four digits</source>
        <translation>{n} est le numéro, {n:4} le numéro sur quatre chiffres</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Simulate each of them, from the model</source>
        <translation>Simuler chacun d’après le modèle</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Noms</translation>
    </message>
    <message>
        <source>H&amp;ow many</source>
        <translation>C&amp;ombien</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>&amp;Premier numéro</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>Premiers &amp;tags (facultatif, JSON)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>There is already a device %1.</source>
        <translation>Il y a déjà un appareil %1.</translation>
    </message>
    <message>
        <source>The pattern gives several devices the name %1; put {n} where the number belongs.</source>
        <translation>Ce modèle donne le nom %1 à plusieurs appareils ; mettez {n} à la place du numéro.</translation>
    </message>
    <message>
        <source>Some of these names are not allowed. A device id has up to 128 letters, digits and some other characters, and no blanks.</source>
        <translation>Certains de ces noms ne sont pas permis. Un identifiant d’appareil a jusqu’à 128 lettres, chiffres et quelques autres signes, sans espace.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 of %2 were made. %3</source>
        <translation>%1 sur %2 ont été créés. %3</translation>
    </message>
</context>
<context>
    <name>app::DeviceDesk</name>
    <message>
        <source>Import devices</source>
        <translation>Importer des appareils</translation>
    </message>
    <message>
        <source>Export the hub as a template</source>
        <translation>Exporter le hub comme modèle de déploiement</translation>
    </message>
    <message>
        <source>Script of az commands (*.sh);;Bicep of the hub alone (*.bicep)</source>
        <translation>Script de commandes az (*.sh);;Bicep du hub seul (*.bicep)</translation>
    </message>
    <message>
        <source>The template cannot be exported</source>
        <translation>Le modèle de déploiement ne peut pas être exporté</translation>
    </message>
    <message>
        <source>Import a graph</source>
        <translation>Importer un graphe</translation>
    </message>
    <message>
        <source>Twin graph (*.json);;All files (*)</source>
        <translation>Graphe de jumeaux (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The graph cannot be imported</source>
        <translation>Le graphe ne peut pas être importé</translation>
    </message>
    <message numerus="yes">
        <source>%n twins</source>
        <translation>
            <numerusform>%n jumeau</numerusform>
            <numerusform>%n jumeaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 and %2?</source>
        <translation>Importer %1 et %2 ?</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already and are replaced.</source>
        <translation>
            <numerusform>%n est déjà là et sera remplacé.</numerusform>
            <numerusform>%n sont déjà là et seront remplacés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Not everything was imported</source>
        <translation>Tout n&apos;a pas été importé</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Exporter le graphe</translation>
    </message>
    <message>
        <source>Twin graph (*.json)</source>
        <translation>Graphe de jumeaux (*.json)</translation>
    </message>
    <message>
        <source>The graph cannot be exported</source>
        <translation>Le graphe ne peut pas être exporté</translation>
    </message>
    <message>
        <source>Twins (*.json *.csv *.xlsx *.ods *.yaml *.yml *.xml);;Connection strings (*.txt);;All files (*)</source>
        <translation>Jumeaux (*.json *.csv *.xlsx *.ods *.yaml *.yml *.xml);;Chaînes de connexion (*.txt);;Tous les fichiers (*)</translation>
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
        <translation>Aucun appareil</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>arrêté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Switch the simulated device off</source>
        <translation>Éteindre l&apos;appareil simulé</translation>
    </message>
    <message>
        <source>Switch the simulated device on</source>
        <translation>Allumer l&apos;appareil simulé</translation>
    </message>
    <message>
        <source>etag %1</source>
        <translation>etag %1</translation>
    </message>
    <message>
        <source>Infer a model</source>
        <translation>Déduire un modèle</translation>
    </message>
    <message>
        <source>Guess a model from the values of the twin</source>
        <translation>Deviner un modèle d&apos;après les valeurs du jumeau</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>n&apos;existe plus</translation>
    </message>
    <message>
        <source>Go to its IoT Edge device</source>
        <translation>Aller à son appareil IoT Edge</translation>
    </message>
    <message>
        <source>child of %1</source>
        <translation>enfant de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n enfant</numerusform>
            <numerusform>%n enfants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that are children of this IoT Edge device</source>
        <translation>Appareils rattachés à cet appareil IoT Edge</translation>
    </message>
</context>
<context>
    <name>app::DeviceListModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusée</numerusform>
            <numerusform>%n refusées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>offline %1 min</source>
        <translation>hors ligne %1 min</translation>
    </message>
    <message>
        <source>offline %1 h</source>
        <translation>hors ligne %1 h</translation>
    </message>
    <message>
        <source>offline %1 d</source>
        <translation>hors ligne %1 j</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>Modèle %1</translation>
    </message>
    <message>
        <source>Twin version %1, desired %2, reported %3</source>
        <translation>Version du jumeau %1, desired %2, reported %3</translation>
    </message>
</context>
<context>
    <name>app::DeviceMap</name>
    <message>
        <source>Map of the devices</source>
        <translation>Carte des appareils</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have a place</source>
        <translation>
            <numerusform>%n appareil a une position</numerusform>
            <numerusform>%n appareils ont une position</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: latitude %2, longitude %3</source>
        <translation>%1 : latitude %2, longitude %3</translation>
    </message>
    <message>
        <source>No device has told a place: latitude and longitude, or a GeoJSON point.</source>
        <translation>Aucun appareil n&apos;a donné de position : latitude et longitude, ou un point GeoJSON.</translation>
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
        <translation>Module</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
</context>
<context>
    <name>app::DeviceTabs</name>
    <message>
        <source>Draft of %1 kept</source>
        <translation>Brouillon de %1 conservé</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts kept</source>
        <translation>
            <numerusform>%n brouillon conservé</numerusform>
            <numerusform>%n brouillons conservés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DevicesPane</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrer les appareils</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>Nouvel appareil</translation>
    </message>
    <message numerus="yes">
        <source>Built-in hub, %n devices</source>
        <translation>
            <numerusform>Hub intégré, %n appareil</numerusform>
            <numerusform>Hub intégré, %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aucun appareil pour l&apos;instant</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>Aucun appareil ne correspond</translation>
    </message>
    <message>
        <source>Its twin goes with it. This cannot be taken back.</source>
        <translation>Son jumeau disparaît avec lui. Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Its twin and %n modules go with it. This cannot be taken back.</source>
        <translation>
            <numerusform>Son jumeau et %n module disparaissent avec lui. Cette action est irréversible.</numerusform>
            <numerusform>Son jumeau et %n modules disparaissent avec lui. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 n&apos;a pas été supprimé</translation>
    </message>
    <message>
        <source>Filter by id, model, tag</source>
        <translation>Filtrer par id, modèle, tag</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 in New Tab</source>
        <translation>Ouvrir %1 dans un nouvel onglet</translation>
    </message>
    <message>
        <source>Open %1 in New Window</source>
        <translation>Ouvrir %1 dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 n&apos;a pas été modifié</translation>
    </message>
</context>
<context>
    <name>app::DiagramView</name>
    <message>
        <source>Drawn graph</source>
        <translation>Graphe dessiné</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 depuis %2</translation>
    </message>
</context>
<context>
    <name>app::DifferenceWords</name>
    <message>
        <source>the interface now extends %3</source>
        <translation>l&apos;interface étend maintenant %3</translation>
    </message>
    <message>
        <source>the interface does not extend %2 any more</source>
        <translation>l&apos;interface n&apos;étend plus %2</translation>
    </message>
    <message>
        <source>%1 is new: %3</source>
        <translation>%1 est nouveau&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 is gone: %2</source>
        <translation>%1 a disparu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has the new value %3</source>
        <translation>%1 a la nouvelle valeur %3</translation>
    </message>
    <message>
        <source>%1 stood for %2 and now stands for %3</source>
        <translation>%1 signifiait %2 et signifie maintenant %3</translation>
    </message>
    <message>
        <source>%1 lost the value %2</source>
        <translation>%1 a perdu la valeur %2</translation>
    </message>
    <message>
        <source>%1 is a new field: %3</source>
        <translation>%1 est un nouveau champ&#xa0;: %3</translation>
    </message>
    <message>
        <source>the field %1 is gone: %2</source>
        <translation>le champ %1 a disparu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was a %2 and is a %3 now</source>
        <translation>%1 était %2 et est maintenant %3</translation>
    </message>
    <message>
        <source>the model was written in DTDL %2 and is in DTDL %3 now</source>
        <translation>le modèle était écrit en DTDL %2 et l&apos;est maintenant en DTDL %3</translation>
    </message>
    <message>
        <source>%1 allowed %2 relationships and allows %3 now</source>
        <translation>%1 autorisait %2 relations et en autorise maintenant %3</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3 now</source>
        <translation>%1 était %2 et est maintenant %3</translation>
    </message>
    <message>
        <source>%1 had the semantic type %2 and has %3 now</source>
        <translation>%1 avait le type sémantique %2 et a maintenant %3</translation>
    </message>
    <message>
        <source>%1 led to %2 and leads to %3 now</source>
        <translation>%1 menait à %2 et mène maintenant à %3</translation>
    </message>
    <message>
        <source>the texts of %1 are other ones</source>
        <translation>les textes de %1 ont changé</translation>
    </message>
    <message>
        <source>%1 was in %2 and is in %3 now</source>
        <translation>%1 était en %2 et est maintenant en %3</translation>
    </message>
    <message>
        <source>the interface</source>
        <translation>l&apos;interface</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
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
        <translation>Vues de l&apos;appareil</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Tree + metadata</source>
        <translation>Arborescence + métadonnées</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Form of the twin</source>
        <translation>Forme du jumeau</translation>
    </message>
    <message>
        <source>Follow the hub or edit</source>
        <translation>Suivre le hub ou modifier</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Jumeau</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Composants</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>en conflit</translation>
    </message>
    <message>
        <source>%1, conflict</source>
        <translation>%1, en conflit</translation>
    </message>
</context>
<context>
    <name>app::DraftBar</name>
    <message>
        <source>same size</source>
        <translation>même taille</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Copy the patch</source>
        <translation>Copier le patch</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Brouillon conservé</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 modification</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 modifications</translation>
    </message>
    <message>
        <source>if etag is %1</source>
        <translation>si etag est %1</translation>
    </message>
    <message>
        <source>A text cannot be read: line %1</source>
        <translation>Un texte est illisible&#xa0;: ligne %1</translation>
    </message>
    <message>
        <source>%1 is null: a patch removes it, a twin never holds null</source>
        <translation>%1 est null&#xa0;: un patch le supprime, un jumeau ne contient jamais null</translation>
    </message>
    <message>
        <source>Applying...</source>
        <translation>Application...</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>app::DrawerStrip</name>
    <message>
        <source>Drawers</source>
        <translation>Tiroirs</translation>
    </message>
</context>
<context>
    <name>app::Drawers</name>
    <message>
        <source>Drawers</source>
        <translation>Tiroirs</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>Configurations</translation>
    </message>
</context>
<context>
    <name>app::EnrollmentsModel</name>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificat</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activée</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>Inscription</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>app::ErrorText</name>
    <message>
        <source>It has %1 bytes.</source>
        <translation>La taille est de %1 octets.</translation>
    </message>
    <message>
        <source>The %1 of this twin may have at most %2 bytes.</source>
        <translation>La partie %1 de ce jumeau peut avoir au plus %2 octets.</translation>
    </message>
    <message>
        <source>The %1 of this twin are too large.</source>
        <translation>La partie %1 de ce jumeau est trop grande.</translation>
    </message>
    <message>
        <source>With this change they would have %1 bytes.</source>
        <translation>Avec cette modification, la taille serait de %1 octets.</translation>
    </message>
    <message>
        <source>Remove or shorten some values, then send the change again.</source>
        <translation>Supprimez ou raccourcissez des valeurs, puis renvoyez la modification.</translation>
    </message>
    <message>
        <source>This is not JSON. %1</source>
        <translation>Ce n&apos;est pas du JSON. %1</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>Corrigez le texte à cet endroit.</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>Le texte n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and read it again.</source>
        <translation>Enregistrez-le en UTF-8 et relisez-le.</translation>
    </message>
    <message>
        <source>The text may have at most %1 bytes.</source>
        <translation>Le texte peut avoir au plus %1 octets.</translation>
    </message>
    <message>
        <source>The text is too large.</source>
        <translation>Le texte est trop grand.</translation>
    </message>
    <message>
        <source>Send it in smaller parts.</source>
        <translation>Envoyez-le en parties plus petites.</translation>
    </message>
    <message>
        <source>Objects and arrays may be nested at most %1 deep.</source>
        <translation>Les objets et tableaux peuvent avoir au plus %1 niveaux d&apos;imbrication.</translation>
    </message>
    <message>
        <source>Objects and arrays are nested too deep.</source>
        <translation>Les objets et tableaux sont trop imbriqués.</translation>
    </message>
    <message>
        <source>Here they are %1 deep.</source>
        <translation>Ils ont ici %1 niveaux.</translation>
    </message>
    <message>
        <source>Move the inner values further up.</source>
        <translation>Remontez les valeurs intérieures.</translation>
    </message>
    <message>
        <source>An object has the same member twice.</source>
        <translation>Un objet a deux fois le même membre.</translation>
    </message>
    <message>
        <source>Keep one of them and remove the other.</source>
        <translation>Gardez l&apos;un et supprimez l&apos;autre.</translation>
    </message>
    <message>
        <source>An object is needed here, in braces.</source>
        <translation>Un objet est nécessaire ici, entre accolades.</translation>
    </message>
    <message>
        <source>Put the value into an object.</source>
        <translation>Mettez la valeur dans un objet.</translation>
    </message>
    <message>
        <source>The JSON Patch cannot be applied. %1</source>
        <translation>Le patch JSON ne peut pas être appliqué. %1</translation>
    </message>
    <message>
        <source>Correct the operation at that place.</source>
        <translation>Corrigez l&apos;opération à cet endroit.</translation>
    </message>
    <message>
        <source>A name must not contain a dot, a dollar sign, a number sign (#), a space or control characters.</source>
        <translation>Un nom ne doit contenir ni point, ni signe dollar, ni dièse (#), ni espace, ni caractère de contrôle.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>A name may have at most %1 bytes in UTF-8.</source>
        <translation>Un nom peut avoir au plus %1 octets en UTF-8.</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>Un nom est trop long.</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>Choisissez un nom plus court.</translation>
    </message>
    <message>
        <source>A whole number must lie between %1 and %2.</source>
        <translation>Un nombre entier doit être compris entre %1 et %2.</translation>
    </message>
    <message>
        <source>Use a smaller number, or send it as a string.</source>
        <translation>Utilisez un nombre plus petit, ou envoyez-le comme chaîne.</translation>
    </message>
    <message>
        <source>A string may have at most %1 bytes in UTF-8.</source>
        <translation>Une chaîne peut avoir au plus %1 octets en UTF-8.</translation>
    </message>
    <message>
        <source>A string is too long.</source>
        <translation>Une chaîne est trop longue.</translation>
    </message>
    <message>
        <source>Shorten the string, or split it over several members.</source>
        <translation>Raccourcissez la chaîne ou répartissez-la sur plusieurs membres.</translation>
    </message>
    <message>
        <source>An array must not contain null.</source>
        <translation>Un tableau ne doit pas contenir null.</translation>
    </message>
    <message>
        <source>Remove the null, or use another value for it.</source>
        <translation>Supprimez le null ou remplacez-le par une autre valeur.</translation>
    </message>
    <message>
        <source>Values may be nested at most %1 deep.</source>
        <translation>Les valeurs peuvent avoir au plus %1 niveaux d&apos;imbrication.</translation>
    </message>
    <message>
        <source>Values are nested too deep.</source>
        <translation>Les valeurs sont trop imbriquées.</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>desired properties</source>
        <translation>propriétés desired</translation>
    </message>
    <message>
        <source>reported properties</source>
        <translation>propriétés reported</translation>
    </message>
    <message>
        <source>The path does not lead to a property or component of the digital twin.</source>
        <translation>Le chemin ne mène pas à une propriété ou à un composant du jumeau numérique.</translation>
    </message>
    <message>
        <source>Name a property, or a component and its property: /component/property.</source>
        <translation>Nommez une propriété, ou un composant et sa propriété&#xa0;: /component/property.</translation>
    </message>
    <message>
        <source>Only the operations add, replace and remove are possible here.</source>
        <translation>Seules les opérations add, replace et remove sont possibles ici.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l&apos;une d&apos;elles.</translation>
    </message>
    <message>
        <source>The operation has no value.</source>
        <translation>L&apos;opération n&apos;a pas de valeur.</translation>
    </message>
    <message>
        <source>Add the member &quot;value&quot;.</source>
        <translation>Ajoutez le membre &quot;value&quot;.</translation>
    </message>
    <message>
        <source>A digital twin patch is an array of operations.</source>
        <translation>Un patch de jumeau numérique est un tableau d&apos;opérations.</translation>
    </message>
    <message>
        <source>Put the operations in brackets.</source>
        <translation>Mettez les opérations entre crochets.</translation>
    </message>
    <message>
        <source>A name must start with a letter, then have letters, digits or underscores, not end with an underscore, and have at most 64 characters.</source>
        <translation>Un nom doit commencer par une lettre, suivie de lettres, chiffres ou traits de soulignement, ne pas finir par un trait de soulignement et avoir au plus 64 caractères.</translation>
    </message>
    <message>
        <source>Choose the name that the model gives.</source>
        <translation>Choisissez le nom que donne le modèle.</translation>
    </message>
    <message>
        <source>The marker of a component (__t) is kept by the hub and cannot be written.</source>
        <translation>Le marqueur d&apos;un composant (__t) est géré par le hub et ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Leave the marker out.</source>
        <translation>Omettez le marqueur.</translation>
    </message>
    <message>
        <source>A new component must carry an empty $metadata object.</source>
        <translation>Un nouveau composant doit comporter un objet $metadata vide.</translation>
    </message>
    <message>
        <source>Send &quot;$metadata&quot;: {} with the component.</source>
        <translation>Envoyez &quot;$metadata&quot;: {} avec le composant.</translation>
    </message>
    <message>
        <source>A property cannot become a component, nor a component a property.</source>
        <translation>Une propriété ne peut pas devenir un composant, ni un composant une propriété.</translation>
    </message>
    <message>
        <source>Remove the old one first, then add the new one.</source>
        <translation>Supprimez d&apos;abord l&apos;ancien, puis ajoutez le nouveau.</translation>
    </message>
    <message>
        <source>A component cannot contain another component.</source>
        <translation>Un composant ne peut pas contenir un autre composant.</translation>
    </message>
    <message>
        <source>Put the inner component beside the outer one.</source>
        <translation>Placez le composant intérieur à côté de l&apos;extérieur.</translation>
    </message>
    <message>
        <source>The stored value does not follow the Plug and Play convention, so it cannot be changed here.</source>
        <translation>La valeur stockée ne suit pas la convention Plug-and-Play et ne peut donc pas être modifiée ici.</translation>
    </message>
    <message>
        <source>Write it through the desired properties of the device twin.</source>
        <translation>Écrivez-la par les propriétés desired du jumeau d&apos;appareil.</translation>
    </message>
    <message>
        <source>A property of a digital twin cannot be null.</source>
        <translation>Une propriété d&apos;un jumeau numérique ne peut pas être null.</translation>
    </message>
    <message>
        <source>Use the operation remove.</source>
        <translation>Utilisez l&apos;opération remove.</translation>
    </message>
    <message>
        <source>An array cannot be changed in part.</source>
        <translation>Un tableau ne peut pas être modifié en partie.</translation>
    </message>
    <message>
        <source>Send the whole array as one value.</source>
        <translation>Envoyez le tableau entier comme une seule valeur.</translation>
    </message>
    <message>
        <source>The twin was changed by somebody else since it was read.</source>
        <translation>Le jumeau a été modifié par quelqu&apos;un d&apos;autre depuis sa lecture.</translation>
    </message>
    <message>
        <source>Look at the new values, then apply the change again.</source>
        <translation>Regardez les nouvelles valeurs, puis appliquez de nouveau la modification.</translation>
    </message>
    <message>
        <source>The properties have another version than the change was made for.</source>
        <translation>Les propriétés ont une autre version que celle visée par la modification.</translation>
    </message>
    <message>
        <source>The change was made for version %1, the properties are at version %2.</source>
        <translation>La modification visait la version %1, les propriétés sont à la version %2.</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Cet appareil n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Check the name; it may have been deleted.</source>
        <translation>Vérifiez le nom&#xa0;; il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>The device has no such module.</source>
        <translation>L&apos;appareil n&apos;a pas ce module.</translation>
    </message>
    <message>
        <source>There is already a device with this name.</source>
        <translation>Il y a déjà un appareil de ce nom.</translation>
    </message>
    <message>
        <source>The device already has a module with this name.</source>
        <translation>L&apos;appareil a déjà un module de ce nom.</translation>
    </message>
    <message>
        <source>A device may have at most %1 modules.</source>
        <translation>Un appareil peut avoir au plus %1 modules.</translation>
    </message>
    <message>
        <source>The device has too many modules.</source>
        <translation>L&apos;appareil a trop de modules.</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>Il en a %1.</translation>
    </message>
    <message>
        <source>Delete a module that is not needed any more.</source>
        <translation>Supprimez un module devenu inutile.</translation>
    </message>
    <message>
        <source>A key is base64 text of 16 to 64 bytes; a thumbprint has 40 or 64 hexadecimal digits.</source>
        <translation>Une clé est un texte base64 de 16 à 64 octets&#xa0;; une empreinte a 40 ou 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Leave the field empty to have keys made.</source>
        <translation>Laissez le champ vide pour faire créer les clés.</translation>
    </message>
    <message>
        <source>The device is disabled and may not connect.</source>
        <translation>L&apos;appareil est désactivé et ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>Enable the device first.</source>
        <translation>Activez d&apos;abord l&apos;appareil.</translation>
    </message>
    <message>
        <source>The device is not connected.</source>
        <translation>L&apos;appareil n&apos;est pas connecté.</translation>
    </message>
    <message>
        <source>Switch it on or wait until it connects.</source>
        <translation>Allumez-le ou attendez qu&apos;il se connecte.</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>L&apos;appareil n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>Réessayez, ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>Another program has this workspace open.</source>
        <translation>Un autre programme a ouvert cet espace de travail.</translation>
    </message>
    <message>
        <source>Nothing is lost. Close the other program, or open another workspace.</source>
        <translation>Rien n&apos;est perdu. Fermez l&apos;autre programme ou ouvrez un autre espace de travail.</translation>
    </message>
    <message>
        <source>The workspace file is damaged. It was left as it is.</source>
        <translation>Le fichier de l&apos;espace de travail est endommagé. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or open another workspace.</source>
        <translation>Mettez une copie du fichier à sa place ou ouvrez un autre espace de travail.</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of this program. It was left as it is.</source>
        <translation>L&apos;espace de travail a été écrit par une version plus récente de ce programme. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Install the newer version, or open another workspace.</source>
        <translation>Installez la version plus récente ou ouvrez un autre espace de travail.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. What was confirmed before is safe; this change was not made.</source>
        <translation>Il n&apos;y a plus de place sur le disque. Ce qui a été confirmé avant est en sécurité&#xa0;; cette modification n&apos;a pas été faite.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The workspace file cannot be read or written. What was confirmed before is safe. %1</source>
        <translation>Le fichier de l&apos;espace de travail ne peut être ni lu ni écrit. Ce qui a été confirmé avant est en sécurité. %1</translation>
    </message>
    <message>
        <source>Check that the folder is there and may be written.</source>
        <translation>Vérifiez que le dossier existe et qu&apos;on peut y écrire.</translation>
    </message>
    <message>
        <source>The scene cannot be run. %1</source>
        <translation>La scène ne peut pas être exécutée. %1</translation>
    </message>
    <message>
        <source>Correct the scene at that place.</source>
        <translation>Corrigez la scène à cet endroit.</translation>
    </message>
    <message>
        <source>It was stopped before it was done. Nothing was changed.</source>
        <translation>L&apos;opération a été arrêtée avant la fin. Rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>Relancez-la.</translation>
    </message>
    <message>
        <source>At %1, line %2, column %3.</source>
        <translation>Dans %1, ligne %2, colonne %3.</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation>Ligne %1, colonne %2.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Dans %1.</translation>
    </message>
    <message>
        <source>A name has 1 to 128 letters without accents, digits or - : . + % _ # * ? ! ( ) , = @ ; $ &apos;</source>
        <translation>Un nom a de 1 à 128 lettres sans accents, chiffres ou - : . + % _ # * ? ! ( ) , = @ ; $ &apos;</translation>
    </message>
    <message>
        <source>There is no such twin.</source>
        <translation>Ce jumeau n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The twin that the relationship leads to does not exist.</source>
        <translation>Le jumeau auquel mène la relation n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Choose a device or a logical twin as its target.</source>
        <translation>Choisissez un appareil ou un jumeau logique comme cible.</translation>
    </message>
    <message>
        <source>The twin has no such relationship.</source>
        <translation>Le jumeau n&apos;a pas cette relation.</translation>
    </message>
    <message>
        <source>There is already one with this name.</source>
        <translation>Il y en a déjà un de ce nom.</translation>
    </message>
    <message>
        <source>Choose another name, or change the one that is there.</source>
        <translation>Choisissez un autre nom ou modifiez celui qui existe.</translation>
    </message>
    <message>
        <source>A logical twin has this name; devices share its name space.</source>
        <translation>Un jumeau logique porte ce nom&#xa0;; les appareils partagent son espace de noms.</translation>
    </message>
    <message>
        <source>The twin of a device comes and goes with the device.</source>
        <translation>Le jumeau d&apos;un appareil apparaît et disparaît avec l&apos;appareil.</translation>
    </message>
    <message>
        <source>Change the device&apos;s properties, or delete the device.</source>
        <translation>Modifiez les propriétés de l&apos;appareil ou supprimez l&apos;appareil.</translation>
    </message>
    <message>
        <source>A relationship cannot lead from a twin to itself.</source>
        <translation>Une relation ne peut pas mener d&apos;un jumeau à lui-même.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Choisissez une autre cible.</translation>
    </message>
    <message>
        <source>The twin has relationships; those of other twins that lead to it count as well.</source>
        <translation>Le jumeau a des relations&#xa0;; celles d&apos;autres jumeaux qui mènent à lui comptent aussi.</translation>
    </message>
    <message>
        <source>Delete its relationships first.</source>
        <translation>Supprimez d&apos;abord ses relations.</translation>
    </message>
    <message>
        <source>This cannot be a twin or a relationship. %1</source>
        <translation>Ceci ne peut être ni un jumeau ni une relation. %1</translation>
    </message>
    <message>
        <source>Correct the member at that place.</source>
        <translation>Corrigez le membre à cet endroit.</translation>
    </message>
    <message>
        <source>The JSON Patch cannot be applied to this twin or relationship. %1</source>
        <translation>Le patch JSON ne peut pas être appliqué à ce jumeau ou à cette relation. %1</translation>
    </message>
    <message>
        <source>A twin or relationship may have at most %1 bytes of properties.</source>
        <translation>Un jumeau ou une relation peut avoir au plus %1 octets de propriétés.</translation>
    </message>
    <message>
        <source>The properties of the twin or relationship are too large.</source>
        <translation>Les propriétés du jumeau ou de la relation sont trop grandes.</translation>
    </message>
    <message>
        <source>The model of the twin has no relationship of this name. %1</source>
        <translation>Le modèle du jumeau n&apos;a pas de relation de ce nom. %1</translation>
    </message>
    <message>
        <source>Choose one that the model defines.</source>
        <translation>Choisissez-en une que définit le modèle.</translation>
    </message>
    <message>
        <source>The model does not allow this target. %1</source>
        <translation>Le modèle n&apos;autorise pas cette cible. %1</translation>
    </message>
    <message>
        <source>Choose a twin of the model that the relationship leads to.</source>
        <translation>Choisissez un jumeau du modèle auquel mène la relation.</translation>
    </message>
    <message>
        <source>A property of the relationship is not as its model says. %1</source>
        <translation>Une propriété de la relation n&apos;est pas conforme au modèle. %1</translation>
    </message>
    <message>
        <source>Correct the value, or leave the property out.</source>
        <translation>Corrigez la valeur ou omettez la propriété.</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>un nom</translation>
    </message>
    <message>
        <source>a path such as tags.site</source>
        <translation>un chemin tel que tags.site</translation>
    </message>
    <message>
        <source>a value or a path</source>
        <translation>une valeur ou un chemin</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>une constante</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>devices, devices.modules or devices.jobs</source>
        <translation>devices, devices.modules ou devices.jobs</translation>
    </message>
    <message>
        <source>the end of the query</source>
        <translation>la fin de la requête</translation>
    </message>
    <message>
        <source>Write %1 instead.</source>
        <translation>Écrivez plutôt %1.</translation>
    </message>
    <message>
        <source>The query cannot be read here. %1</source>
        <translation>La requête est illisible ici. %1</translation>
    </message>
    <message>
        <source>The query cannot be read here: %1 is expected.</source>
        <translation>La requête est illisible ici&#xa0;: %1 est attendu.</translation>
    </message>
    <message>
        <source>Correct the query at that place.</source>
        <translation>Corrigez la requête à cet endroit.</translation>
    </message>
    <message>
        <source>A query may have at most %1 characters.</source>
        <translation>Une requête peut avoir au plus %1 caractères.</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>La requête est trop longue.</translation>
    </message>
    <message>
        <source>This one has %1.</source>
        <translation>Celle-ci en a %1.</translation>
    </message>
    <message>
        <source>Shorten the query, or ask in parts.</source>
        <translation>Raccourcissez la requête ou interrogez par parties.</translation>
    </message>
    <message>
        <source>A query is about devices, devices.modules or devices.jobs.</source>
        <translation>Une requête porte sur devices, devices.modules ou devices.jobs.</translation>
    </message>
    <message>
        <source>Write one of them behind FROM.</source>
        <translation>Écrivez l&apos;un d&apos;eux après FROM.</translation>
    </message>
    <message>
        <source>There is no such function here.</source>
        <translation>Cette fonction n&apos;existe pas ici.</translation>
    </message>
    <message>
        <source>Queries know IS_DEFINED and STARTSWITH.</source>
        <translation>Les requêtes connaissent IS_DEFINED et STARTSWITH.</translation>
    </message>
    <message>
        <source>The function takes other arguments. %1</source>
        <translation>La fonction prend d&apos;autres arguments. %1</translation>
    </message>
    <message>
        <source>Give it the arguments that it takes.</source>
        <translation>Donnez-lui les arguments qu&apos;elle prend.</translation>
    </message>
    <message>
        <source>COUNT takes nothing; AVG, SUM, MIN and MAX take one path.</source>
        <translation>COUNT ne prend rien&#xa0;; AVG, SUM, MIN et MAX prennent un chemin.</translation>
    </message>
    <message>
        <source>Correct what stands in the parentheses.</source>
        <translation>Corrigez le contenu des parenthèses.</translation>
    </message>
    <message>
        <source>Jobs can only be asked for as a whole.</source>
        <translation>Les travaux ne peuvent être demandés qu&apos;en entier.</translation>
    </message>
    <message>
        <source>Write SELECT * here.</source>
        <translation>Écrivez SELECT * ici.</translation>
    </message>
    <message>
        <source>Only devices can be grouped.</source>
        <translation>Seuls les appareils peuvent être groupés.</translation>
    </message>
    <message>
        <source>Leave GROUP BY out.</source>
        <translation>Omettez GROUP BY.</translation>
    </message>
    <message>
        <source>A grouped query cannot select everything.</source>
        <translation>Une requête groupée ne peut pas tout sélectionner.</translation>
    </message>
    <message>
        <source>Name the grouped path and the aggregates instead of *.</source>
        <translation>Nommez le chemin groupé et les agrégats au lieu de *.</translation>
    </message>
    <message>
        <source>This column has no one value for each row.</source>
        <translation>Cette colonne n&apos;a pas une valeur unique par ligne.</translation>
    </message>
    <message>
        <source>Group by it, or leave it out.</source>
        <translation>Groupez par elle ou omettez-la.</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>Deux colonnes ont le même nom.</translation>
    </message>
    <message>
        <source>Give one of them another name with AS.</source>
        <translation>Donnez un autre nom à l&apos;une d&apos;elles avec AS.</translation>
    </message>
    <message>
        <source>This mark of the next page is damaged or belongs to another query.</source>
        <translation>Cette marque de la page suivante est endommagée ou appartient à une autre requête.</translation>
    </message>
    <message>
        <source>Start again with the first page.</source>
        <translation>Recommencez à la première page.</translation>
    </message>
    <message>
        <source>This is no place for models. %1</source>
        <translation>Ce n&apos;est pas un emplacement de modèles. %1</translation>
    </message>
    <message>
        <source>Name a folder, a file or the address of a model repository.</source>
        <translation>Nommez un dossier, un fichier ou l&apos;adresse d&apos;un dépôt de modèles.</translation>
    </message>
    <message>
        <source>This source of models does not answer. %1</source>
        <translation>Cette source de modèles ne répond pas. %1</translation>
    </message>
    <message>
        <source>Check the address and the connection, or move another source before it.</source>
        <translation>Vérifiez l&apos;adresse et la connexion, ou placez une autre source avant elle.</translation>
    </message>
    <message>
        <source>No source has this model.</source>
        <translation>Aucune source n&apos;a ce modèle.</translation>
    </message>
    <message>
        <source>Add the folder or the repository that has it.</source>
        <translation>Ajoutez le dossier ou le dépôt qui l&apos;a.</translation>
    </message>
    <message>
        <source>The source answers with another model than the one asked for. %1</source>
        <translation>La source répond avec un autre modèle que celui demandé. %1</translation>
    </message>
    <message>
        <source>Correct the file, or move another source before this one.</source>
        <translation>Corrigez le fichier ou placez une autre source avant celle-ci.</translation>
    </message>
    <message>
        <source>The model breaks the rules of its language. %1</source>
        <translation>Le modèle enfreint les règles de son langage. %1</translation>
    </message>
    <message>
        <source>Look at its problems and correct the text.</source>
        <translation>Regardez ses problèmes et corrigez le texte.</translation>
    </message>
    <message>
        <source>The token is expired, cannot be read or was signed with another key.</source>
        <translation>Le jeton a expiré, est illisible ou a été signé avec une autre clé.</translation>
    </message>
    <message>
        <source>Make a new token with the current key, and compare the clocks.</source>
        <translation>Créez un nouveau jeton avec la clé actuelle, et comparez les horloges.</translation>
    </message>
    <message>
        <source>The token does not allow this operation.</source>
        <translation>Le jeton n&apos;autorise pas cette opération.</translation>
    </message>
    <message>
        <source>Use a policy with the permission, or a token for this device.</source>
        <translation>Utilisez une stratégie avec cette autorisation, ou un jeton pour cet appareil.</translation>
    </message>
    <message>
        <source>The certificate cannot be used. %1</source>
        <translation>Le certificat ne peut pas être utilisé. %1</translation>
    </message>
    <message>
        <source>Choose a PEM file with the right certificate.</source>
        <translation>Choisissez un fichier PEM avec le bon certificat.</translation>
    </message>
    <message>
        <source>The server cannot listen there. %1</source>
        <translation>Le serveur ne peut pas écouter à cet endroit. %1</translation>
    </message>
    <message>
        <source>Choose another port, or close the program that uses it.</source>
        <translation>Choisissez un autre port ou fermez le programme qui l&apos;utilise.</translation>
    </message>
    <message>
        <source>The device sent what is no MQTT 3.1.1. %1</source>
        <translation>L&apos;appareil a envoyé quelque chose qui n&apos;est pas du MQTT 3.1.1. %1</translation>
    </message>
    <message>
        <source>Use a client for MQTT 3.1.1.</source>
        <translation>Utilisez un client pour MQTT 3.1.1.</translation>
    </message>
    <message>
        <source>The device used a topic that the hub does not have. %1</source>
        <translation>L&apos;appareil a utilisé une rubrique que le hub n&apos;a pas. %1</translation>
    </message>
    <message>
        <source>Use the topics of IoT Hub, with the device&apos;s own id.</source>
        <translation>Utilisez les rubriques d&apos;IoT Hub, avec l&apos;id de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>Corrigez la valeur.</translation>
    </message>
    <message>
        <source>The request names no valid api-version.</source>
        <translation>La requête n&apos;indique pas d&apos;api-version valide.</translation>
    </message>
    <message>
        <source>Add api-version=2021-04-12.</source>
        <translation>Ajoutez api-version=2021-04-12.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>This hub does not have that part of the service.</source>
        <translation>Ce hub n&apos;a pas cette partie du service.</translation>
    </message>
    <message>
        <source>Use a hub in the cloud for it.</source>
        <translation>Utilisez pour cela un hub dans le cloud.</translation>
    </message>
    <message>
        <source>A message may have at most %1 bytes.</source>
        <translation>Un message peut avoir au plus %1 octets.</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>Le message est trop grand.</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>Envoyez-en moins à la fois.</translation>
    </message>
    <message>
        <source>One request may carry at most %1 items.</source>
        <translation>Une requête peut contenir au plus %1 éléments.</translation>
    </message>
    <message>
        <source>The request carries too many items.</source>
        <translation>La requête contient trop d&apos;éléments.</translation>
    </message>
    <message>
        <source>Send them in several requests.</source>
        <translation>Envoyez-les en plusieurs requêtes.</translation>
    </message>
    <message>
        <source>At most %1 messages may wait for a device.</source>
        <translation>Au plus %1 messages peuvent attendre pour un appareil.</translation>
    </message>
    <message>
        <source>Too many messages wait for the device.</source>
        <translation>Trop de messages attendent l&apos;appareil.</translation>
    </message>
    <message>
        <source>%1 wait already.</source>
        <translation>%1 attendent déjà.</translation>
    </message>
    <message>
        <source>Wait until the device has taken some, or purge its queue.</source>
        <translation>Attendez que l&apos;appareil en ait pris, ou videz sa file d&apos;attente.</translation>
    </message>
    <message>
        <source>The message is not locked by this receiver any more.</source>
        <translation>Le message n&apos;est plus verrouillé par ce destinataire.</translation>
    </message>
    <message>
        <source>Receive it again.</source>
        <translation>Recevez-le de nouveau.</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>Ce travail n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Check its id; jobs are kept for 30 days.</source>
        <translation>Vérifiez son id&#xa0;; les travaux sont conservés 30 jours.</translation>
    </message>
    <message>
        <source>There is already a job with this id.</source>
        <translation>Il y a déjà un travail avec cet id.</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>Choisissez un autre id.</translation>
    </message>
    <message>
        <source>The request leaves out a value that it must have. %1</source>
        <translation>La requête omet une valeur obligatoire. %1</translation>
    </message>
    <message>
        <source>Add the value.</source>
        <translation>Ajoutez la valeur.</translation>
    </message>
    <message>
        <source>A value of the request is not allowed. %1</source>
        <translation>Une valeur de la requête n&apos;est pas autorisée. %1</translation>
    </message>
    <message>
        <source>The hub does not offer this operation on that resource.</source>
        <translation>Le hub n&apos;offre pas cette opération sur cette ressource.</translation>
    </message>
    <message>
        <source>Check the method.</source>
        <translation>Vérifiez la méthode.</translation>
    </message>
    <message>
        <source>The hub has no such resource.</source>
        <translation>Le hub n&apos;a pas cette ressource.</translation>
    </message>
    <message>
        <source>Port %1 needs rights that this program does not have.</source>
        <translation>Le port %1 exige des droits que ce programme n&apos;a pas.</translation>
    </message>
    <message>
        <source>Choose a port from %1 on, or let the system administrator allow it.</source>
        <translation>Choisissez un port à partir de %1, ou demandez l&apos;autorisation à l&apos;administrateur système.</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>Un autre programme écoute sur le port %1.</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program.</source>
        <translation>Choisissez un autre port ou arrêtez l&apos;autre programme.</translation>
    </message>
    <message>
        <source>This workspace is marked as read-only. Nothing was sent to its hub.</source>
        <translation>Cet espace de travail est marqué en lecture seule. Rien n&apos;a été envoyé à son hub.</translation>
    </message>
    <message>
        <source>Turn off Hub &gt; Read-Only, then do it again.</source>
        <translation>Désactivez Hub &gt; Lecture seule, puis recommencez.</translation>
    </message>
    <message>
        <source>There is no such configuration.</source>
        <translation>Cette configuration n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>There is already a configuration of this name.</source>
        <translation>Une configuration de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>There is no such enrollment.</source>
        <translation>Cette inscription n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Check its id.</source>
        <translation>Vérifiez son id.</translation>
    </message>
    <message>
        <source>There is already an enrollment with this id.</source>
        <translation>Il y a déjà une inscription avec cet id.</translation>
    </message>
    <message>
        <source>No device has registered with this id.</source>
        <translation>Aucun appareil ne s&apos;est enregistré avec cet id.</translation>
    </message>
    <message>
        <source>Check the registration id.</source>
        <translation>Vérifiez l&apos;id d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>The provisioning service has another id scope.</source>
        <translation>Le service de provisionnement a une autre étendue d&apos;ID.</translation>
    </message>
    <message>
        <source>Give the device the id scope that the Connect view shows.</source>
        <translation>Donnez à l&apos;appareil l&apos;étendue d&apos;ID qu&apos;affiche la vue Connecter.</translation>
    </message>
</context>
<context>
    <name>app::EventDetails</name>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Format of the message</source>
        <translation>Format du message</translation>
    </message>
    <message>
        <source>How the message is read. This changes the view only.</source>
        <translation>Comment le message est lu. Cela ne change que l&apos;affichage.</translation>
    </message>
    <message>
        <source>By content type</source>
        <translation>Selon le type de contenu</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>Parties de l&apos;événement</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n changement</numerusform>
            <numerusform>%n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Enregistrer le message</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The message was not saved</source>
        <translation>Le message n&apos;a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>app::EventStrip</name>
    <message>
        <source>Event timeline</source>
        <translation>Chronologie des événements</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Jumeau</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n events</source>
        <translation>
            <numerusform>%1&#xa0;: %n événement</numerusform>
            <numerusform>%1&#xa0;: %n événements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or failed</source>
        <translation>
            <numerusform>%n refusé ou échoué</numerusform>
            <numerusform>%n refusés ou échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>table from %1 to %2</source>
        <translation>tableau de %1 à %2</translation>
    </message>
</context>
<context>
    <name>app::EventWriter</name>
    <message>
        <source>%1 removed</source>
        <translation>%1 supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>by this window</source>
        <translation>par cette fenêtre</translation>
    </message>
    <message>
        <source>by the console</source>
        <translation>par la console</translation>
    </message>
    <message>
        <source>by a service</source>
        <translation>par un service</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>par une importation</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 refusé, %2</translation>
    </message>
    <message>
        <source>%1 failed %2</source>
        <translation>%1 échoué, %2</translation>
    </message>
    <message>
        <source>%1 in progress, now %2</source>
        <translation>%1 en cours, maintenant %2</translation>
    </message>
    <message>
        <source>%1 = %2, ack %3 at version %4</source>
        <translation>%1 = %2, accusé %3 à la version %4</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>remplacé par %1</translation>
    </message>
    <message>
        <source>twin, tags</source>
        <translation>jumeau, tags</translation>
    </message>
    <message>
        <source>twin, desired</source>
        <translation>jumeau, desired</translation>
    </message>
    <message>
        <source>twin, reported</source>
        <translation>jumeau, reported</translation>
    </message>
    <message>
        <source>digital twin</source>
        <translation>jumeau numérique</translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation>cycle de vie</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>télémétrie</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créé</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>identity changed, %1</source>
        <translation>identité modifiée, %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>connected, no model</source>
        <translation>connecté, aucun modèle</translation>
    </message>
    <message>
        <source>connected, model %1</source>
        <translation>connecté, modèle %1</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 appelée</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 a répondu %2</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>en %1 ms</translation>
    </message>
    <message>
        <source>logical twin changed</source>
        <translation>jumeau logique modifié</translation>
    </message>
    <message>
        <source>logical twin created</source>
        <translation>jumeau logique créé</translation>
    </message>
    <message>
        <source>relationship %1 changed: %2 to %3</source>
        <translation>relation %1 modifiée&#xa0;: %2 vers %3</translation>
    </message>
    <message>
        <source>relationship %1 created: %2 to %3</source>
        <translation>relation %1 créée&#xa0;: %2 vers %3</translation>
    </message>
    <message>
        <source>relationship %1 deleted</source>
        <translation>relation %1 supprimée</translation>
    </message>
    <message>
        <source>relationship %1 deleted: %2 to %3</source>
        <translation>relation %1 supprimée&#xa0;: %2 vers %3</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>graphe</translation>
    </message>
    <message>
        <source>logical twin deleted</source>
        <translation>jumeau logique supprimé</translation>
    </message>
    <message>
        <source>taken by the device</source>
        <translation>pris par l&apos;appareil</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>given up after too many deliveries</source>
        <translation>abandonné après trop de remises</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>rejeté par l&apos;appareil</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>purgé</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planifié</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file d&apos;attente</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>job</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>free again</source>
        <translation>de nouveau à remettre</translation>
    </message>
    <message>
        <source>on its way to the device</source>
        <translation>en route vers l&apos;appareil</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 prévus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>configuration %1 changed</source>
        <translation>configuration %1 modifiée</translation>
    </message>
    <message>
        <source>configuration %1 made</source>
        <translation>configuration %1 créée</translation>
    </message>
    <message>
        <source>configuration %1 deleted</source>
        <translation>configuration %1 supprimée</translation>
    </message>
    <message>
        <source>enrollment %1 changed</source>
        <translation>inscription %1 modifiée</translation>
    </message>
    <message>
        <source>enrollment %1 created</source>
        <translation>inscription %1 créée</translation>
    </message>
    <message>
        <source>enrollment %1 deleted</source>
        <translation>inscription %1 supprimée</translation>
    </message>
    <message>
        <source>registered by enrollment %1</source>
        <translation>enregistré par l&apos;inscription %1</translation>
    </message>
    <message>
        <source>registration %1 forgotten</source>
        <translation>enregistrement %1 oublié</translation>
    </message>
</context>
<context>
    <name>app::EventsPane</name>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>How full the memory for waiting events is</source>
        <translation>Remplissage de la mémoire des événements en attente</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>Filtrer les événements</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>newest %1 of %2</source>
        <translation>%1 plus récents sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n older dropped</source>
        <translation>
            <numerusform>%n plus ancien supprimé</numerusform>
            <numerusform>%n plus anciens supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, or WHERE condition</source>
        <translation>Filtre ou condition WHERE</translation>
    </message>
    <message>
        <source>Words, or a routing condition: WHERE $body.temperature &gt; 20</source>
        <translation>Des mots, ou une condition de routage&#xa0;: WHERE $body.temperature &gt; 20</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>Exporter les événements</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The events were not exported</source>
        <translation>Les événements n&apos;ont pas été exportés</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Shows events whenever they happened</source>
        <translation>Affiche les événements quel que soit leur moment</translation>
    </message>
</context>
<context>
    <name>app::ExplainPanel</name>
    <message>
        <source>Explain</source>
        <translation>Expliquer</translation>
    </message>
    <message>
        <source>Why is a device missing?</source>
        <translation>Pourquoi un appareil manque-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Fermer l&apos;explication</translation>
    </message>
    <message>
        <source>Id of a device</source>
        <translation>Id d&apos;un appareil</translation>
    </message>
    <message>
        <source>Device to explain</source>
        <translation>Appareil à expliquer</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>alone %1</source>
        <translation>seule %1</translation>
    </message>
    <message>
        <source>alone %1, undefined %2</source>
        <translation>seule %1, indéfinie %2</translation>
    </message>
    <message>
        <source>index</source>
        <translation>index</translation>
    </message>
    <message>
        <source>no index</source>
        <translation>aucun index</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>Cet appareil n&apos;existe pas.</translation>
    </message>
    <message>
        <source>It is in the result.</source>
        <translation>Il est dans le résultat.</translation>
    </message>
    <message>
        <source>Not in the result because of %1 of %2 clauses.</source>
        <translation>Absent du résultat à cause de %1 clauses sur %2.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 est absent</translation>
    </message>
    <message>
        <source>✓ matches</source>
        <translation>✓ correspond</translation>
    </message>
    <message>
        <source>✗ fails: %1</source>
        <translation>✗ échoue&#xa0;: %1</translation>
    </message>
    <message>
        <source>✗ undefined: %1</source>
        <translation>✗ indéfini&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::FaultsModel</name>
    <message>
        <source>of the scene</source>
        <translation>de la scène</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1, choisi</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Hasard</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>app::FindBar</name>
    <message>
        <source>Find in this twin</source>
        <translation>Rechercher dans ce jumeau</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>app::FindModel</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
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
        <translation>dans l&apos;id</translation>
    </message>
    <message>
        <source>in the model id</source>
        <translation>dans l&apos;id du modèle</translation>
    </message>
    <message>
        <source>in the name</source>
        <translation>dans le nom</translation>
    </message>
    <message>
        <source>in the value</source>
        <translation>dans la valeur</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>app::FindPane</name>
    <message>
        <source>Find in all twins</source>
        <translation>Rechercher dans tous les jumeaux</translation>
    </message>
    <message>
        <source>The expression cannot be read at character %1: %2</source>
        <translation>L&apos;expression est illisible au caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Mot entier</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>Noms et valeurs</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Look in names or values</source>
        <translation>Chercher dans les noms ou les valeurs</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
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
        <translation>Ids et modèles</translation>
    </message>
    <message>
        <source>Section to look in</source>
        <translation>Section où chercher</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>%1 of %2 hits</source>
        <translation>%1 résultats sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked at %2 of %3 twins</source>
        <translation>%1, %2 jumeaux examinés sur %3</translation>
    </message>
    <message>
        <source>%1, stopped after %2 twins</source>
        <translation>%1, arrêté après %2 jumeaux</translation>
    </message>
    <message>
        <source>Names and values of every twin, device ids and model ids. Enter leads to the value.</source>
        <translation>Noms et valeurs de chaque jumeau, ids d&apos;appareil et ids de modèle. Entrée mène à la valeur.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>app::FirstSteps</name>
    <message>
        <source>Connect a program of yours</source>
        <translation>Connectez un programme à vous</translation>
    </message>
    <message>
        <source>Hub &gt; Connect a Device has a program to copy. Run it: its device appears in the list.</source>
        <translation>Hub &gt; Connecter un appareil a un programme à copier. Lancez-le : son appareil apparaît dans la liste.</translation>
    </message>
    <message>
        <source>Ask a device for something</source>
        <translation>Demandez quelque chose à un appareil</translation>
    </message>
    <message>
        <source>Choose thermo-01, press Ctrl+E, write 75 as targetTemperature of thermostat1, press Ctrl+S.</source>
        <translation>Choisissez thermo-01, appuyez sur Ctrl+E, écrivez 75 comme targetTemperature de thermostat1, appuyez sur Ctrl+S.</translation>
    </message>
    <message>
        <source>See the device refuse it</source>
        <translation>Voyez l&apos;appareil refuser</translation>
    </message>
    <message>
        <source>thermo-01 allows no more than 60 °C. The digital twin shows its answer, with code and reason.</source>
        <translation>thermo-01 ne permet pas plus de 60 °C. Le jumeau numérique montre sa réponse, avec code et raison.</translation>
    </message>
    <message>
        <source>Ask for what it accepts</source>
        <translation>Demandez ce qu&apos;il accepte</translation>
    </message>
    <message>
        <source>Write 24 in place of 75. The mark beside the value becomes a check mark.</source>
        <translation>Écrivez 24 au lieu de 75. La marque à côté de la valeur devient une coche.</translation>
    </message>
    <message>
        <source>Call a command</source>
        <translation>Appelez une commande</translation>
    </message>
    <message>
        <source>Device &gt; Invoke Command, for example reboot. The answer comes back with its code.</source>
        <translation>Appareil &gt; Appeler la commande, par exemple reboot. La réponse revient avec son code.</translation>
    </message>
</context>
<context>
    <name>app::FirstStepsPanel</name>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>That was all. Help &gt; First Steps shows it again; F1 tells more wherever you are.</source>
        <translation>C&apos;était tout. Aide &gt; Premiers pas les montre à nouveau ; F1 en dit plus où que vous soyez.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <translation>En savoir plus : %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>app::FleetDocument</name>
    <message>
        <source>Views of the fleet</source>
        <translation>Vues de la flotte</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Convergence</translation>
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
        <translation>jamais</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>offline %1 min</source>
        <translation>hors ligne %1 min</translation>
    </message>
    <message>
        <source>offline %1 h</source>
        <translation>hors ligne %1 h</translation>
    </message>
    <message>
        <source>offline %1 d</source>
        <translation>hors ligne %1 j</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>épinglé</translation>
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
        <translation>%1 affichés sur %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 connecté</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 hors ligne</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>Aucun appareil pour l&apos;instant</translation>
    </message>
    <message>
        <source>No device meets this query</source>
        <translation>Aucun appareil ne répond à cette requête</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Par %1</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Les plus grands d&apos;abord</translation>
    </message>
    <message numerus="yes">
        <source>Export %n devices</source>
        <translation>
            <numerusform>Exporter %n appareil</numerusform>
            <numerusform>Exporter %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices cannot be exported</source>
        <translation>Les appareils ne peuvent pas être exportés</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Answer to the query</source>
        <translation>Réponse à la requête</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen in the fleet</source>
        <translation>choisis dans le parc</translation>
    </message>
    <message>
        <source>Reading the fleet...</source>
        <translation>Lecture du parc...</translation>
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
        <translation>Simulation du parc</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>Tous allumés</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Tous éteints</translation>
    </message>
    <message>
        <source>Filter by id or kind</source>
        <translation>Filtrer par id ou genre</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>Appareils simulés</translation>
    </message>
    <message>
        <source>Timeline of the scene</source>
        <translation>Chronologie de la scène</translation>
    </message>
    <message>
        <source>Recording and expectations</source>
        <translation>Enregistrement et attentes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%1 sur %2 allumés</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 messages</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 arrêtés</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Log of the simulation</source>
        <translation>Journal de la simulation</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Allumer ou éteindre</translation>
    </message>
    <message>
        <source>Behave as the template...</source>
        <translation>Se comporter comme le gabarit...</translation>
    </message>
    <message>
        <source>Behave as the template</source>
        <translation>Se comporter comme le gabarit</translation>
    </message>
    <message>
        <source>Let the chosen devices behave as their templates?</source>
        <translation>Faire se comporter les appareils choisis comme leurs gabarits ?</translation>
    </message>
    <message>
        <source>What they have of their own goes, for each device of a fleet.</source>
        <translation>Ce qu&apos;ils ont en propre disparaît, pour chaque appareil d&apos;une flotte.</translation>
    </message>
</context>
<context>
    <name>app::FleetView</name>
    <message>
        <source>Devices of the fleet</source>
        <translation>Appareils de la flotte</translation>
    </message>
</context>
<context>
    <name>app::ForecastModel</name>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>change</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>l’a déjà</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Jumeau</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Tags then</source>
        <translation>Tags ensuite</translation>
    </message>
    <message>
        <source>Desired then</source>
        <translation>Desired ensuite</translation>
    </message>
    <message>
        <source>Change, or why not</source>
        <translation>Changement, ou pourquoi pas</translation>
    </message>
</context>
<context>
    <name>app::FrozenColumn</name>
    <message>
        <source>%1, first column</source>
        <translation>%1, première colonne</translation>
    </message>
</context>
<context>
    <name>app::GraphDetails</name>
    <message>
        <source>Preview form</source>
        <translation>Forme préliminaire</translation>
    </message>
    <message>
        <source>Released form</source>
        <translation>Forme publiée</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Préliminaire</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Publiée</translation>
    </message>
    <message>
        <source>Names of the members as in the preview or in the released service</source>
        <translation>Noms des membres comme dans le service préliminaire ou publié</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>Comment corriger</translation>
    </message>
</context>
<context>
    <name>app::GraphForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>It was changed meanwhile. Save once more to write over that change.</source>
        <translation>Modifié entre-temps. Enregistrez encore une fois pour écraser cette modification.</translation>
    </message>
</context>
<context>
    <name>app::GraphPane</name>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Logical twins</source>
        <translation>Jumeaux logiques</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Filter by id or model</source>
        <translation>Filtrer par id ou modèle</translation>
    </message>
    <message>
        <source>Filter logical twins</source>
        <translation>Filtrer les jumeaux logiques</translation>
    </message>
    <message>
        <source>Add relationship</source>
        <translation>Ajouter une relation</translation>
    </message>
    <message>
        <source>Edit twin</source>
        <translation>Modifier le jumeau</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>No relationship begins at this twin or leads to it.</source>
        <translation>Aucune relation ne part de ce jumeau ni ne mène à lui.</translation>
    </message>
    <message>
        <source>No twin is chosen.</source>
        <translation>Aucun jumeau n&apos;est choisi.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>logical twin</source>
        <translation>jumeau logique</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 entrantes, %2 sortantes</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>not as its model says</source>
        <translation>non conforme à son modèle</translation>
    </message>
    <message>
        <source>Relationship %1 of %2</source>
        <translation>Relation %1 de %2</translation>
    </message>
    <message>
        <source>Digital twin of %1</source>
        <translation>Jumeau numérique de %1</translation>
    </message>
    <message>
        <source>Delete the relationship %1?</source>
        <translation>Supprimer la relation %1&#xa0;?</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1 de %2 vers %3.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 n&apos;a pas été supprimé</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>%n relationships go with it. This cannot be taken back.</source>
        <translation>
            <numerusform>%n relation disparaît avec lui. Cette action est irréversible.</numerusform>
            <numerusform>%n relations disparaissent avec lui. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>app::GridRow</name>
    <message>
        <source>not reported</source>
        <translation>non signalé</translation>
    </message>
</context>
<context>
    <name>app::GroupDialog</name>
    <message numerus="yes">
        <source>Group of %n devices</source>
        <translation>
            <numerusform>Groupe de %n appareil</numerusform>
            <numerusform>Groupe de %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>&amp;Group, a new one or one that is there</source>
        <translation>&amp;Groupe, nouveau ou existant</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>A group is a tag of its devices, tags.groups, so that queries, jobs and configurations can name it.</source>
        <translation>Un groupe est une étiquette de ses appareils, tags.groups ; les requêtes, les tâches et les configurations peuvent ainsi le nommer.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in it. Its condition: %1</source>
        <translation>
            <numerusform>%n d&apos;entre eux en fait partie. Sa condition : %1</numerusform>
            <numerusform>%n d&apos;entre eux en font partie. Sa condition : %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices were left as they were. %1</source>
        <translation>
            <numerusform>%n appareil est resté tel quel. %1</numerusform>
            <numerusform>%n appareils sont restés tels quels. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::GroupMenu</name>
    <message>
        <source>By query</source>
        <translation>Par requête</translation>
    </message>
    <message>
        <source>No groups yet: check devices and press Group, or save a query under a name</source>
        <translation>Pas encore de groupes : cochez des appareils et cliquez sur Groupe, ou enregistrez une requête sous un nom</translation>
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
        <translation>Production</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
</context>
<context>
    <name>app::GuardedHub</name>
    <message>
        <source>Start the job %1 in production?</source>
        <translation>Lancer le travail %1 en production&#xa0;?</translation>
    </message>
    <message>
        <source>Delete %1 in production?</source>
        <translation>Supprimer %1 en production&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 in production?</source>
        <translation>Modifier %1 en production&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is marked as production. This cannot be taken back.</source>
        <translation>%1 est marqué comme production. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Change the configuration %1 in production?</source>
        <translation>Modifier la configuration %1 en production ?</translation>
    </message>
</context>
<context>
    <name>app::HelpBook</name>
    <message>
        <source>First things</source>
        <translation>Pour commencer</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>Jumeaux</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
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
        <translation>Vos propres programmes</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>Licence publique générale GNU</translation>
    </message>
</context>
<context>
    <name>app::HelpContext</name>
    <message>
        <source>The devices of the hub. The shape says whether a device is connected; type in the field above to see only those whose id or model has the text.</source>
        <translation>Les appareils du hub. La forme dit si un appareil est connecté ; tapez dans le champ au-dessus pour ne voir que ceux dont l&apos;id ou le modèle contient le texte.</translation>
    </message>
    <message>
        <source>The models that the program knows, by source. A model says which properties, telemetry, commands and components a device has.</source>
        <translation>Les modèles que le programme connaît, par source. Un modèle dit quelles propriétés, télémétries, commandes et composants a un appareil.</translation>
    </message>
    <message>
        <source>The current device: its model, whether it is connected, and the switch of a simulated one.</source>
        <translation>L&apos;appareil actuel : son modèle, s&apos;il est connecté, et l&apos;interrupteur d&apos;un appareil simulé.</translation>
    </message>
    <message>
        <source>What was edited and not sent yet. Update Twin sends it as one patch; nothing is lost when you go to another device.</source>
        <translation>Ce qui a été modifié et pas encore envoyé. Mettre à jour le jumeau l&apos;envoie en un seul correctif ; rien n&apos;est perdu si vous passez à un autre appareil.</translation>
    </message>
    <message>
        <source>Somebody else changed the twin while you edited. Choose for each value which one stays.</source>
        <translation>Quelqu&apos;un d&apos;autre a changé le jumeau pendant votre modification. Choisissez pour chaque valeur laquelle reste.</translation>
    </message>
    <message>
        <source>A JSON Patch of the digital twin, as a service sends it. The hub says what it makes of each operation.</source>
        <translation>Un JSON Patch du jumeau numérique, tel qu&apos;un service l&apos;envoie. Le hub dit ce qu&apos;il fait de chaque opération.</translation>
    </message>
    <message>
        <source>One side of the twin: tags of the back end, desired properties that a service asks for, or reported properties that the device tells.</source>
        <translation>Un côté du jumeau : tags du back-end, propriétés souhaitées par un service, ou propriétés rapportées par l&apos;appareil.</translation>
    </message>
    <message>
        <source>The device twin at the left and the digital twin at the right, row by row the same value.</source>
        <translation>Le jumeau d&apos;appareil à gauche et le jumeau numérique à droite, ligne par ligne la même valeur.</translation>
    </message>
    <message>
        <source>The parts of the device by its model: properties to set, commands to call, telemetry to watch.</source>
        <translation>Les parties de l&apos;appareil selon son modèle : propriétés à régler, commandes à appeler, télémétrie à suivre.</translation>
    </message>
    <message>
        <source>Every change of the twin, and the twin as it was at any moment.</source>
        <translation>Chaque changement du jumeau, et le jumeau tel qu&apos;il était à tout moment.</translation>
    </message>
    <message>
        <source>Logical twins and the relationships between them and the devices.</source>
        <translation>Les jumeaux logiques et leurs relations entre eux et avec les appareils.</translation>
    </message>
    <message>
        <source>A model as a tree and as its text. Every fault stands in the Problems drawer.</source>
        <translation>Un modèle en arbre et en texte. Chaque faute figure dans le tiroir Problèmes.</translation>
    </message>
    <message>
        <source>A query in the hub&apos;s own language. Ctrl+Space completes names; a fault is marked where it is.</source>
        <translation>Une requête dans le langage du hub. Ctrl+Espace complète les noms ; une faute est marquée là où elle est.</translation>
    </message>
    <message>
        <source>Which clause of the query lets the chosen device in or out, and with which value.</source>
        <translation>Quelle clause de la requête laisse entrer ou sortir l&apos;appareil choisi, et avec quelle valeur.</translation>
    </message>
    <message>
        <source>How far each device has come with what it was asked: waiting, accepted or refused.</source>
        <translation>Où en est chaque appareil avec ce qui lui a été demandé : en attente, accepté ou refusé.</translation>
    </message>
    <message>
        <source>The devices that the query finds, with the columns that you choose. They follow the hub.</source>
        <translation>Les appareils que la requête trouve, avec les colonnes que vous choisissez. Ils suivent le hub.</translation>
    </message>
    <message>
        <source>The simulated devices, their signals and faults, and the clock that drives them.</source>
        <translation>Les appareils simulés, leurs signaux et leurs pannes, et l&apos;horloge qui les anime.</translation>
    </message>
    <message>
        <source>How a program of yours connects, with code to copy, and how far it got.</source>
        <translation>Comment un programme à vous se connecte, avec du code à copier, et jusqu&apos;où il est allé.</translation>
    </message>
    <message>
        <source>Every packet and request that goes over the wire, the answer tied to its request.</source>
        <translation>Chaque paquet et chaque demande qui passe sur le réseau, la réponse liée à sa demande.</translation>
    </message>
    <message>
        <source>Faults in models, and twins that do not fit their model. F1 opens the page on the chosen one.</source>
        <translation>Fautes dans les modèles, et jumeaux qui ne correspondent pas à leur modèle. F1 ouvre la page sur celui choisi.</translation>
    </message>
    <message>
        <source>Finds devices, models and everything that the menus have. Ctrl+Shift+P opens it.</source>
        <translation>Trouve des appareils, des modèles et tout ce que les menus contiennent. Ctrl+Maj+P l&apos;ouvre.</translation>
    </message>
    <message>
        <source>The hub, the clock of the simulation and what wants attention. A click opens it.</source>
        <translation>Le hub, l&apos;horloge de la simulation et ce qui demande attention. Un clic l&apos;ouvre.</translation>
    </message>
    <message>
        <source>First steps. Each is ticked off by itself once it was done; close the panel whenever you like.</source>
        <translation>Premiers pas. Chacun se coche de lui-même une fois fait ; fermez le panneau quand vous voulez.</translation>
    </message>
    <message>
        <source>All simulated devices: their power, what they have sent, and the scene&apos;s timeline. Below, the hub can be recorded, and expectations checked.</source>
        <translation>Tous les appareils simulés : leur alimentation, ce qu’ils ont envoyé et la chronologie de la scène. En dessous, on enregistre le hub et on vérifie les attentes.</translation>
    </message>
    <message>
        <source>The jobs of the hub, and what the chosen one did to each device. An update of many twins can be taken back.</source>
        <translation>Les tâches du hub, et ce que celle qui est choisie a fait à chaque appareil. Une modification de plusieurs jumeaux peut être défaite.</translation>
    </message>
    <message>
        <source>One patch for many twins. The dry run says what it would do to each before anything happens.</source>
        <translation>Un correctif pour plusieurs jumeaux. L’essai dit ce qu’il ferait à chacun avant que rien n’arrive.</translation>
    </message>
    <message>
        <source>Devices and twins of a file. It is checked whole; a fault names its line and changes nothing.</source>
        <translation>Appareils et jumeaux d’un fichier. Il est vérifié en entier ; une faute nomme sa ligne et ne change rien.</translation>
    </message>
    <message>
        <source>Many devices at once. {n} in the name stands for the number, {n:4} for it with four digits.</source>
        <translation>Plusieurs appareils à la fois. {n} dans le nom tient lieu de numéro, {n:4} de numéro sur quatre chiffres.</translation>
    </message>
    <message>
        <source>The devices that are open, each in a tab. A pencil says that one has a draft, which stays when its tab is closed.</source>
        <translation>Les appareils ouverts, chacun dans un onglet. Un crayon indique un brouillon, qui reste quand l&apos;onglet est fermé.</translation>
    </message>
    <message>
        <source>The scene as text. Ctrl+Enter applies it while it runs; only what is different starts anew.</source>
        <translation>La scène sous forme de texte. Ctrl+Entrée l&apos;applique pendant qu&apos;elle tourne ; seul ce qui a changé redémarre.</translation>
    </message>
    <message>
        <source>Where devices are that tell a place. Plus and minus zoom, 0 shows all, N and P go from device to device.</source>
        <translation>Où se trouvent les appareils qui donnent une position. Plus et moins zooment, 0 montre tout, N et P passent d&apos;un appareil à l&apos;autre.</translation>
    </message>
    <message>
        <source>Scripts and web services of a scene wait until you trust them. The workspace keeps it.</source>
        <translation>Les scripts et services web d&apos;une scène attendent votre confiance. L&apos;espace de travail la conserve.</translation>
    </message>
    <message>
        <source>Ready devices for the scene that runs. {n} in the id stands for the number.</source>
        <translation>Des appareils prêts pour la scène en cours. {n} dans l&apos;identifiant est le numéro.</translation>
    </message>
    <message>
        <source>Runs a script by itself, with the values above. Nothing of it reaches the hub.</source>
        <translation>Exécute un script seul, avec les valeurs ci-dessus. Rien n&apos;atteint le hub.</translation>
    </message>
    <message>
        <source>The states of the device. Insert adds one, F2 renames, T or dragging makes a transition, Delete takes away, Enter edits, Ctrl+Z takes back.</source>
        <translation>Les états de l&apos;appareil. Inser en ajoute un, F2 renomme, T ou un glisser crée une transition, Suppr enlève, Entrée modifie, Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>What will be done next. Space runs the clock to that moment, where it stands.</source>
        <translation>Ce qui sera fait ensuite. Espace fait avancer l&apos;horloge jusqu&apos;à ce moment, où elle s&apos;arrête.</translation>
    </message>
    <message>
        <source>Back through what was seen of the device. Esc shows again what is now.</source>
        <translation>Retour sur ce qui a été vu de l&apos;appareil. Échap montre de nouveau l&apos;instant présent.</translation>
    </message>
    <message>
        <source>What happened, newest first. A chosen event stands beside the list, compared with the one before.</source>
        <translation>Ce qui s&apos;est passé, le plus récent d&apos;abord. L&apos;événement choisi figure à côté de la liste, comparé au précédent.</translation>
    </message>
    <message>
        <source>The numbers that devices send, as a chart or as tiles.</source>
        <translation>Les nombres que les appareils envoient, en graphique ou en tuiles.</translation>
    </message>
    <message>
        <source>What the hub keeps on all devices that a condition names, and how many it has reached.</source>
        <translation>Ce que le hub maintient sur tous les appareils qu&apos;une condition désigne, et combien il en a atteint.</translation>
    </message>
    <message>
        <source>Desired properties for all devices that meet the condition, now and later. The higher priority wins.</source>
        <translation>Propriétés desired pour tous les appareils qui remplissent la condition, maintenant et plus tard. La priorité la plus élevée l&apos;emporte.</translation>
    </message>
    <message>
        <source>The connection strings of devices, one a line. Keys are left out unless you ask for them.</source>
        <translation>Les chaînes de connexion des appareils, une par ligne. Les clés sont omises sauf si vous les demandez.</translation>
    </message>
    <message>
        <source>Who may register with the provisioning service inside, and how a device does it.</source>
        <translation>Qui peut s&apos;enregistrer auprès du service de provisionnement intégré, et comment un appareil le fait.</translation>
    </message>
</context>
<context>
    <name>app::HelpDesk</name>
    <message>
        <source>%1, in the menu %2</source>
        <translation>%1, dans le menu %2</translation>
    </message>
    <message>
        <source>%1, in the menu %2 (%3)</source>
        <translation>%1, dans le menu %2 (%3)</translation>
    </message>
</context>
<context>
    <name>app::HelpPages</name>
    <message>
        <source>What holds</source>
        <translation>Ce qui vaut</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>Comment le corriger</translation>
    </message>
    <message>
        <source>All kinds of problems</source>
        <translation>Toutes les sortes de problèmes</translation>
    </message>
    <message>
        <source>The validation id of this fault is %1; parsers of DTDL use the same.</source>
        <translation>L&apos;id de validation de cette faute est %1 ; les analyseurs de DTDL utilisent le même.</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>Actions et touches</translation>
    </message>
    <message>
        <source>Everything that the menus have. The command palette finds each of them by its name.</source>
        <translation>Tout ce que les menus contiennent. La palette de commandes trouve chacune par son nom.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ce que cela signifie</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l&apos;aide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page de l&apos;aide</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Aucune page ne contient ces mots.</translation>
    </message>
    <message>
        <source>%1 - Help</source>
        <translation>%1 - Aide</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ %1 ajoutés</translation>
    </message>
    <message>
        <source>~ %1 changed</source>
        <translation>~ %1 modifiés</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− %1 supprimés</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Tags and desired</source>
        <translation>Tags et desired</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>tags and desired written by %1</source>
        <translation>tags et desired écrits par %1</translation>
    </message>
    <message>
        <source>tags written by %1</source>
        <translation>tags écrits par %1</translation>
    </message>
    <message>
        <source>desired written by %1</source>
        <translation>desired écrit par %1</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>signalé par %1</translation>
    </message>
    <message>
        <source>the device refused what was asked</source>
        <translation>l&apos;appareil a refusé la demande</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>créé par %1</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>supprimé par %1</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>command %1 called</source>
        <translation>commande %1 appelée</translation>
    </message>
    <message>
        <source>command %1 answered %2</source>
        <translation>la commande %1 a répondu %2</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>télémétrie</translation>
    </message>
</context>
<context>
    <name>app::HistoryDesk</name>
    <message>
        <source>Compare with a device: id, model or tag</source>
        <translation>Comparer avec un appareil&#xa0;: id, modèle ou tag</translation>
    </message>
</context>
<context>
    <name>app::HistoryPane</name>
    <message>
        <source>This moment</source>
        <translation>Cet instant</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>One moment or two</source>
        <translation>Un instant ou deux</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Quelles lignes</translation>
    </message>
    <message>
        <source>To the change before (Left on the time line)</source>
        <translation>À la modification précédente (Gauche sur la chronologie)</translation>
    </message>
    <message>
        <source>To the change after (Right on the time line)</source>
        <translation>À la modification suivante (Droite sur la chronologie)</translation>
    </message>
    <message>
        <source>To the change before</source>
        <translation>À la modification précédente</translation>
    </message>
    <message>
        <source>To the change after</source>
        <translation>À la modification suivante</translation>
    </message>
    <message>
        <source>Moment A</source>
        <translation>Instant A</translation>
    </message>
    <message>
        <source>now, or a time to go to</source>
        <translation>maintenant, ou une heure à atteindre</translation>
    </message>
    <message>
        <source>Type 10:58, 10:58:41.204 or 2026-11-26 10:58:41 and press Enter</source>
        <translation>Tapez 10:58, 10:58:41.204 ou 2026-11-26 10:58:41 et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>Permuter A et B</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Copier le patch</translation>
    </message>
    <message>
        <source>Restore as patch...</source>
        <translation>Restaurer comme patch...</translation>
    </message>
    <message>
        <source>The past cannot be read: %1</source>
        <translation>Le passé est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 10:58, 10:58:41.204 or 2026-11-26 10:58:41</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une heure&#xa0;: écrivez 10:58, 10:58:41.204 ou 2026-11-26 10:58:41</translation>
    </message>
    <message>
        <source>Nothing is kept before %1</source>
        <translation>Rien n&apos;est conservé avant %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
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
        <translation>le jumeau n&apos;existait pas, ou n&apos;est pas connu avant %1</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 plus tôt</translation>
    </message>
    <message>
        <source>Tags and desired are now as they were at A</source>
        <translation>Tags et desired sont maintenant comme ils étaient en A</translation>
    </message>
    <message>
        <source>Restore A</source>
        <translation>Restaurer A</translation>
    </message>
</context>
<context>
    <name>app::HubControl</name>
    <message>
        <source>Export CA certificate</source>
        <translation>Exporter le certificat de l&apos;AC</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>Certificats (*.pem *.crt)</translation>
    </message>
    <message>
        <source>The certificate was not exported</source>
        <translation>Le certificat n&apos;a pas été exporté</translation>
    </message>
</context>
<context>
    <name>app::HubForm</name>
    <message>
        <source>Hub address</source>
        <translation>Adresse du hub</translation>
    </message>
    <message>
        <source>Address and ports...</source>
        <translation>Adresse et ports...</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Nom d&apos;hôte</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the host name</source>
        <translation>Copier le nom d&apos;hôte</translation>
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
        <translation>Copier le port de %1</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>the hub&apos;s own certificate authority</source>
        <translation>l&apos;autorité de certification du hub</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier de l&apos;AC</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Copy the path of the CA file</source>
        <translation>Copier le chemin du fichier de l&apos;AC</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy certificate</source>
        <translation>Copier le certificat</translation>
    </message>
    <message>
        <source>Export CA file...</source>
        <translation>Exporter le fichier de l&apos;AC...</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>cette machine seulement</translation>
    </message>
    <message>
        <source>open to the network</source>
        <translation>ouvert au réseau</translation>
    </message>
    <message>
        <source>Use port %1 instead</source>
        <translation>Utiliser plutôt le port %1</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>à l&apos;écoute</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>non libre</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>made when the servers start</source>
        <translation>créé au démarrage des serveurs</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu&apos;au %2</translation>
    </message>
    <message>
        <source>AMQP, services</source>
        <translation>AMQP, services</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>app::IdentityForm</name>
    <message>
        <source>Identity</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>New device...</source>
        <translation>Nouvel appareil...</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>S&apos;authentifie par</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>Chaîne de connexion</translation>
    </message>
    <message>
        <source>the key is kept with the workspace</source>
        <translation>la clé est conservée avec l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Shared key of the policy iothubowner</source>
        <translation>Clé partagée de la stratégie iothubowner</translation>
    </message>
    <message>
        <source>Shared key</source>
        <translation>Clé partagée</translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation>Certificat X.509</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>Devices that are there already</source>
        <translation>Appareils déjà présents</translation>
    </message>
    <message>
        <source>Only new devices: one that is there already is a problem</source>
        <translation>Seulement de nouveaux appareils : un appareil déjà présent est un problème</translation>
    </message>
    <message>
        <source>Merge the file into devices that are there already</source>
        <translation>Fusionner le fichier dans les appareils déjà présents</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Problèmes du fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Checking the file...</source>
        <translation>Vérification du fichier...</translation>
    </message>
    <message>
        <source>The file is fine: %1 new, %2 to update.</source>
        <translation>Le fichier est bon : %1 nouveaux, %2 à modifier.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems. Nothing is imported until the file is mended.</source>
        <translation>
            <numerusform>%n problème. Rien n’est importé tant que le fichier n’est pas corrigé.</numerusform>
            <numerusform>%n problèmes. Rien n’est importé tant que le fichier n’est pas corrigé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Not everything was imported</source>
        <translation>Tout n’a pas été importé</translation>
    </message>
    <message numerus="yes">
        <source>Replace tags or desired properties of %n devices?</source>
        <translation>
            <numerusform>Remplacer les tags ou les propriétés souhaitées de %n appareil ?</numerusform>
            <numerusform>Remplacer les tags ou les propriétés souhaitées de %n appareils ?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are there already. What the file names is put in place of what each of them has now; the rest stays. An import is no job: it cannot be undone as a whole.</source>
        <translation>Ils sont déjà là. Ce que le fichier nomme prend la place de ce que chacun a maintenant ; le reste demeure. Une importation n’est pas une tâche : elle ne peut pas être annulée en bloc.</translation>
    </message>
</context>
<context>
    <name>app::InboxModel</name>
    <message>
        <source>taken by the device</source>
        <translation>pris par l’appareil</translation>
    </message>
    <message>
        <source>expired in the queue</source>
        <translation>expiré dans la file</translation>
    </message>
    <message>
        <source>given back too often</source>
        <translation>rendu trop souvent</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>rejeté par l’appareil</translation>
    </message>
    <message>
        <source>purged from the queue</source>
        <translation>purgé de la file</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>Message %1, %2</source>
        <translation>Message %1, %2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>received, to be settled until %1</source>
        <translation>reçu, à régler jusqu’à %1</translation>
    </message>
    <message>
        <source>, delivery %1 of %2</source>
        <translation>, livraison %1 sur %2</translation>
    </message>
    <message>
        <source>, expires %1</source>
        <translation>, expire %1</translation>
    </message>
    <message>
        <source>Feedback on %1</source>
        <translation>Retour sur %1</translation>
    </message>
    <message>
        <source>Feedback on %1, %2</source>
        <translation>Retour sur %1, %2</translation>
    </message>
    <message>
        <source>%1; waits for the sender</source>
        <translation>%1 ; attend l’expéditeur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>app::InboxView</name>
    <message>
        <source>Inbox of the device</source>
        <translation>Boîte de réception de l’appareil</translation>
    </message>
    <message>
        <source>Messages that wait for the device</source>
        <translation>Messages qui attendent l’appareil</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>As the device: takes the oldest message that waits, for a minute</source>
        <translation>En tant qu’appareil : prend le plus ancien message en attente, pour une minute</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>As the device: it is done, the message leaves the queue</source>
        <translation>En tant qu’appareil : c’est fait, le message quitte la file</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>As the device: it cannot be used, the message leaves the queue</source>
        <translation>En tant qu’appareil : inutilisable, le message quitte la file</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>As the device: gives it back, it waits again</source>
        <translation>En tant qu’appareil : le rend, il attend de nouveau</translation>
    </message>
    <message>
        <source>Read feedback</source>
        <translation>Lire les retours</translation>
    </message>
    <message>
        <source>As the sender: the feedback leaves the queue</source>
        <translation>En tant qu’expéditeur : les retours quittent la file</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejeté</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>No message is free to be received.</source>
        <translation>Aucun message n’est libre d’être reçu.</translation>
    </message>
    <message>
        <source>Message %1 is received; it is to be settled within a minute.</source>
        <translation>Le message %1 est reçu ; il est à régler en moins d’une minute.</translation>
    </message>
    <message>
        <source>Message %1 is %2.</source>
        <translation>Le message %1 est %2.</translation>
    </message>
    <message numerus="yes">
        <source>Feedback on %n messages is read.</source>
        <translation>
            <numerusform>Le retour sur %n message est lu.</numerusform>
            <numerusform>Les retours sur %n messages sont lus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::IncomingBar</name>
    <message>
        <source>Take newer base</source>
        <translation>Prendre la base plus récente</translation>
    </message>
    <message>
        <source>The device was made again</source>
        <translation>L&apos;appareil a été recréé</translation>
    </message>
    <message>
        <source>1 change came in</source>
        <translation>1 modification est arrivée</translation>
    </message>
    <message>
        <source>%1 changes came in</source>
        <translation>%1 modifications sont arrivées</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Mend the text first</source>
        <translation>Corrigez d&apos;abord le texte</translation>
    </message>
</context>
<context>
    <name>app::IssueWords</name>
    <message>
        <source>acknowledgement malformed</source>
        <translation>accusé de réception mal formé</translation>
    </message>
    <message>
        <source>%1: the acknowledgement is not whole. %2</source>
        <translation>%1&#xa0;: l&apos;accusé de réception est incomplet. %2</translation>
    </message>
    <message>
        <source>A writable property is reported as an object with value, ac and av, and ad if there is more to say.</source>
        <translation>Une propriété accessible en écriture est signalée comme un objet avec value, ac et av, et ad s&apos;il y a plus à dire.</translation>
    </message>
    <message>
        <source>Let the device report all of value, ac (a number) and av (the version it answers).</source>
        <translation>Faites signaler par l&apos;appareil value, ac (un nombre) et av (la version à laquelle il répond).</translation>
    </message>
    <message>
        <source>acknowledgement missing</source>
        <translation>accusé de réception manquant</translation>
    </message>
    <message>
        <source>%1: the device reports the plain value of a writable property</source>
        <translation>%1&#xa0;: l&apos;appareil signale la valeur simple d&apos;une propriété accessible en écriture</translation>
    </message>
    <message>
        <source>A writable property is reported as an object with value, ac and av, so that a service sees what became of its wish.</source>
        <translation>Une propriété accessible en écriture est signalée comme un objet avec value, ac et av, afin qu&apos;un service voie ce qu&apos;est devenue sa demande.</translation>
    </message>
    <message>
        <source>Let the device wrap the value into an acknowledgement.</source>
        <translation>Faites envelopper la valeur par l&apos;appareil dans un accusé de réception.</translation>
    </message>
    <message>
        <source>acknowledgement of a read-only property</source>
        <translation>accusé de réception d&apos;une propriété en lecture seule</translation>
    </message>
    <message>
        <source>%1: the device acknowledges a property that nobody can write</source>
        <translation>%1&#xa0;: l&apos;appareil accuse réception d&apos;une propriété que personne ne peut écrire</translation>
    </message>
    <message>
        <source>A read-only property is reported as its plain value.</source>
        <translation>Une propriété en lecture seule est signalée par sa valeur simple.</translation>
    </message>
    <message>
        <source>Let the device report the value alone, or make the property writable in the model.</source>
        <translation>Faites signaler la valeur seule par l&apos;appareil, ou rendez la propriété accessible en écriture dans le modèle.</translation>
    </message>
    <message>
        <source>component marker missing</source>
        <translation>marqueur de composant manquant</translation>
    </message>
    <message>
        <source>%1: the component does not say that it is one</source>
        <translation>%1&#xa0;: le composant n&apos;indique pas qu&apos;il en est un</translation>
    </message>
    <message>
        <source>Every component carries &quot;__t&quot;: &quot;c&quot;, in each desired and each reported patch.</source>
        <translation>Chaque composant comporte &quot;__t&quot;: &quot;c&quot;, dans chaque patch desired et chaque patch reported.</translation>
    </message>
    <message>
        <source>Send the marker along with the values of the component.</source>
        <translation>Envoyez le marqueur avec les valeurs du composant.</translation>
    </message>
    <message>
        <source>component not in the model</source>
        <translation>composant absent du modèle</translation>
    </message>
    <message>
        <source>%1: the model has no component of this name</source>
        <translation>%1&#xa0;: le modèle n&apos;a pas de composant de ce nom</translation>
    </message>
    <message>
        <source>A component of the twin is one of the components that the interface of its model has.</source>
        <translation>Un composant du jumeau est l&apos;un des composants de l&apos;interface de son modèle.</translation>
    </message>
    <message>
        <source>Correct the name, or add the component to a new version of the model.</source>
        <translation>Corrigez le nom, ou ajoutez le composant à une nouvelle version du modèle.</translation>
    </message>
    <message>
        <source>desired value of a read-only property</source>
        <translation>valeur désirée d&apos;une propriété en lecture seule</translation>
    </message>
    <message>
        <source>%1: a service asks for a value that the device decides alone</source>
        <translation>%1&#xa0;: un service demande une valeur dont l&apos;appareil décide seul</translation>
    </message>
    <message>
        <source>Only properties that are writable in the model have desired values.</source>
        <translation>Seules les propriétés accessibles en écriture dans le modèle ont des valeurs désirées.</translation>
    </message>
    <message>
        <source>Take the value out of the desired properties, or make the property writable in the model.</source>
        <translation>Retirez la valeur des propriétés desired, ou rendez la propriété accessible en écriture dans le modèle.</translation>
    </message>
    <message>
        <source>name not possible in a model</source>
        <translation>nom impossible dans un modèle</translation>
    </message>
    <message>
        <source>%1: no model can have a property of this name</source>
        <translation>%1&#xa0;: aucun modèle ne peut avoir une propriété de ce nom</translation>
    </message>
    <message>
        <source>A name in a model is a letter, then letters, digits and underscores, up to 64.</source>
        <translation>Un nom dans un modèle est une lettre, puis des lettres, chiffres et traits de soulignement, jusqu&apos;à 64.</translation>
    </message>
    <message>
        <source>Take another name, in the device and in the model.</source>
        <translation>Prenez un autre nom, dans l&apos;appareil et dans le modèle.</translation>
    </message>
    <message>
        <source>property marked as a component</source>
        <translation>propriété marquée comme composant</translation>
    </message>
    <message>
        <source>%1: a property carries the marker of a component</source>
        <translation>%1&#xa0;: une propriété porte le marqueur d&apos;un composant</translation>
    </message>
    <message>
        <source>Only components carry &quot;__t&quot;: &quot;c&quot;.</source>
        <translation>Seuls les composants comportent &quot;__t&quot;: &quot;c&quot;.</translation>
    </message>
    <message>
        <source>Take the marker out of the property.</source>
        <translation>Retirez le marqueur de la propriété.</translation>
    </message>
    <message>
        <source>property not in the model</source>
        <translation>propriété absente du modèle</translation>
    </message>
    <message>
        <source>%1: the model has no property of this name</source>
        <translation>%1&#xa0;: le modèle n&apos;a pas de propriété de ce nom</translation>
    </message>
    <message>
        <source>A property of the twin is one of the properties that the interface of its model has.</source>
        <translation>Une propriété du jumeau est l&apos;une des propriétés de l&apos;interface de son modèle.</translation>
    </message>
    <message>
        <source>Correct the name, remove the value, or add the property to a new version of the model.</source>
        <translation>Corrigez le nom, supprimez la valeur ou ajoutez la propriété à une nouvelle version du modèle.</translation>
    </message>
    <message>
        <source>value fits the schema</source>
        <translation>valeur conforme au schéma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A value is an instance of the schema that the model gives for the property.</source>
        <translation>Une valeur est une instance du schéma que le modèle donne à la propriété.</translation>
    </message>
    <message>
        <source>Send a value of that schema.</source>
        <translation>Envoyez une valeur de ce schéma.</translation>
    </message>
    <message>
        <source>command not in the model</source>
        <translation>commande absente du modèle</translation>
    </message>
    <message>
        <source>%1: the model has no command of this name</source>
        <translation>%1&#xa0;: le modèle n&apos;a pas de commande de ce nom</translation>
    </message>
    <message>
        <source>A command is one of those that the interface of the device&apos;s model has.</source>
        <translation>Une commande est l&apos;une de celles de l&apos;interface du modèle de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Correct the name, or add the command to a new version of the model.</source>
        <translation>Corrigez le nom, ou ajoutez la commande à une nouvelle version du modèle.</translation>
    </message>
    <message>
        <source>request fits the schema</source>
        <translation>requête conforme au schéma</translation>
    </message>
    <message>
        <source>%1: the request: %2</source>
        <translation>%1&#xa0;: la requête&#xa0;: %2</translation>
    </message>
    <message>
        <source>A request is an instance of the schema that the model gives for the command.</source>
        <translation>Une requête est une instance du schéma que le modèle donne à la commande.</translation>
    </message>
    <message>
        <source>Send a request of that schema.</source>
        <translation>Envoyez une requête de ce schéma.</translation>
    </message>
    <message>
        <source>answer fits the schema</source>
        <translation>réponse conforme au schéma</translation>
    </message>
    <message>
        <source>%1: the answer: %2</source>
        <translation>%1&#xa0;: la réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>An answer is an instance of the schema that the model gives for the command.</source>
        <translation>Une réponse est une instance du schéma que le modèle donne à la commande.</translation>
    </message>
    <message>
        <source>Let the device answer with a value of that schema.</source>
        <translation>Faites répondre l&apos;appareil avec une valeur de ce schéma.</translation>
    </message>
    <message>
        <source>telemetry fits the schema</source>
        <translation>télémétrie conforme au schéma</translation>
    </message>
    <message>
        <source>Telemetry is an instance of the schema that the model gives for it.</source>
        <translation>La télémétrie est une instance du schéma que le modèle lui donne.</translation>
    </message>
    <message>
        <source>Let the device send a value of that schema.</source>
        <translation>Faites envoyer par l&apos;appareil une valeur de ce schéma.</translation>
    </message>
    <message>
        <source>telemetry not in the model</source>
        <translation>télémétrie absente du modèle</translation>
    </message>
    <message>
        <source>%1: the model has no telemetry of this name</source>
        <translation>%1&#xa0;: le modèle n&apos;a pas de télémétrie de ce nom</translation>
    </message>
    <message>
        <source>What a device sends is telemetry that the interface of its model has.</source>
        <translation>Ce qu&apos;un appareil envoie est de la télémétrie de l&apos;interface de son modèle.</translation>
    </message>
    <message>
        <source>Correct the name, or add the telemetry to a new version of the model.</source>
        <translation>Corrigez le nom, ou ajoutez la télémétrie à une nouvelle version du modèle.</translation>
    </message>
    <message>
        <source>depth close to the limit</source>
        <translation>profondeur proche de la limite</translation>
    </message>
    <message>
        <source>Values of a twin may lie ten levels deep.</source>
        <translation>Les valeurs d&apos;un jumeau peuvent avoir dix niveaux de profondeur.</translation>
    </message>
    <message>
        <source>Store flatter values before the hub refuses a deeper one.</source>
        <translation>Stockez des valeurs plus plates avant que le hub n&apos;en refuse une plus profonde.</translation>
    </message>
    <message>
        <source>size close to the limit</source>
        <translation>taille proche de la limite</translation>
    </message>
    <message>
        <source>Tags may have 8 KB, desired and reported properties 32 KB each.</source>
        <translation>Les tags peuvent avoir 8 Ko, les propriétés desired et reported 32 Ko chacune.</translation>
    </message>
    <message>
        <source>Store less before the hub refuses more.</source>
        <translation>Stockez-en moins avant que le hub n&apos;en refuse davantage.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n fois)</numerusform>
            <numerusform>%1 (%n fois)</numerusform>
        </translation>
    </message>
    <message>
        <source>too many or too few relationships</source>
        <translation>trop ou trop peu de relations</translation>
    </message>
    <message>
        <source>%1: the number of these relationships is not as the model says</source>
        <translation>%1&#xa0;: le nombre de ces relations n&apos;est pas conforme au modèle</translation>
    </message>
    <message>
        <source>A twin has as many relationships of a name as minMultiplicity and maxMultiplicity allow.</source>
        <translation>Un jumeau a autant de relations d&apos;un nom que le permettent minMultiplicity et maxMultiplicity.</translation>
    </message>
    <message>
        <source>Delete or create relationships until the number fits.</source>
        <translation>Supprimez ou créez des relations jusqu&apos;à ce que le nombre convienne.</translation>
    </message>
    <message>
        <source>relationship property not in the model</source>
        <translation>propriété de relation absente du modèle</translation>
    </message>
    <message>
        <source>%1: the relationship has a property that the model does not know</source>
        <translation>%1&#xa0;: la relation a une propriété que le modèle ne connaît pas</translation>
    </message>
    <message>
        <source>A relationship has the properties that the model gives it.</source>
        <translation>Une relation a les propriétés que le modèle lui donne.</translation>
    </message>
    <message>
        <source>Remove the property, or add it to a new version of the model.</source>
        <translation>Supprimez la propriété ou ajoutez-la à une nouvelle version du modèle.</translation>
    </message>
    <message>
        <source>relationship property fits the schema</source>
        <translation>propriété de relation conforme au schéma</translation>
    </message>
    <message>
        <source>A property of a relationship is an instance of the schema that the model gives for it.</source>
        <translation>Une propriété de relation est une instance du schéma que le modèle lui donne.</translation>
    </message>
    <message>
        <source>Write a value of that schema.</source>
        <translation>Écrivez une valeur de ce schéma.</translation>
    </message>
    <message>
        <source>target of the relationship</source>
        <translation>cible de la relation</translation>
    </message>
    <message>
        <source>%1: the relationship leads to a twin of another model than it may</source>
        <translation>%1&#xa0;: la relation mène à un jumeau d&apos;un autre modèle que celui permis</translation>
    </message>
    <message>
        <source>A relationship leads to twins of the model that its target names.</source>
        <translation>Une relation mène à des jumeaux du modèle que nomme sa cible.</translation>
    </message>
    <message>
        <source>Lead the relationship to a twin of that model.</source>
        <translation>Menez la relation à un jumeau de ce modèle.</translation>
    </message>
    <message>
        <source>relationship not in the model</source>
        <translation>relation absente du modèle</translation>
    </message>
    <message>
        <source>%1: the model has no relationship of this name</source>
        <translation>%1&#xa0;: le modèle n&apos;a pas de relation de ce nom</translation>
    </message>
    <message>
        <source>A relationship is one of those that the interface of the twin&apos;s model has.</source>
        <translation>Une relation est l&apos;une de celles de l&apos;interface du modèle du jumeau.</translation>
    </message>
    <message>
        <source>Correct the name, or add the relationship to a new version of the model.</source>
        <translation>Corrigez le nom, ou ajoutez la relation à une nouvelle version du modèle.</translation>
    </message>
</context>
<context>
    <name>app::JobDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>app::Jobs</name>
    <message>
        <source>scheduled</source>
        <translation>planifiée</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>méthode %1</translation>
    </message>
    <message>
        <source>take changes back</source>
        <translation>défaire des changements</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>modifier %1</translation>
    </message>
</context>
<context>
    <name>app::JobsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>tous les appareils</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
</context>
<context>
    <name>app::JobsPane</name>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>No jobs yet. Choose devices in the fleet to update them or to call a command of each.</source>
        <translation>Pas encore de tâches. Choisissez des appareils dans le parc pour les modifier ou pour appeler une commande de chacun.</translation>
    </message>
    <message>
        <source>What the job did to each device</source>
        <translation>Ce que la tâche a fait à chaque appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%n tâche en cours</numerusform>
            <numerusform>%n tâches en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 échoués</translation>
    </message>
    <message>
        <source>The job could not be cancelled</source>
        <translation>La tâche n’a pas pu être annulée</translation>
    </message>
</context>
<context>
    <name>app::LanesDelegate</name>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
</context>
<context>
    <name>app::LanesHead</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
</context>
<context>
    <name>app::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>It counts when Twinscope is started the next time.</source>
        <translation>Elle compte au prochain démarrage de Twinscope.</translation>
    </message>
</context>
<context>
    <name>app::LogicalTwinForm</name>
    <message>
        <source>Logical twin %1</source>
        <translation>Jumeau logique %1</translation>
    </message>
    <message>
        <source>New logical twin</source>
        <translation>Nouveau jumeau logique</translation>
    </message>
    <message>
        <source>for example floor-3</source>
        <translation>par exemple floor-3</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>Properties and components</source>
        <translation>Propriétés et composants</translation>
    </message>
    <message>
        <source>There is a device or a twin with this name.</source>
        <translation>Il y a un appareil ou un jumeau de ce nom.</translation>
    </message>
    <message>
        <source>No source has this model, so the twin is not judged.</source>
        <translation>Aucune source n&apos;a ce modèle, le jumeau n&apos;est donc pas évalué.</translation>
    </message>
</context>
<context>
    <name>app::LogicalTwinsModel</name>
    <message numerus="yes">
        <source>%1: %n issues</source>
        <translation>
            <numerusform>%1&#xa0;: %n problème</numerusform>
            <numerusform>%1&#xa0;: %n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Jumeau</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>app::MachineEditor</name>
    <message>
        <source>There is no change of the chart to take back.</source>
        <translation>Il n&apos;y a aucune modification du diagramme à annuler.</translation>
    </message>
    <message>
        <source>The last change of the chart cannot be taken back: the same was changed elsewhere.</source>
        <translation>La dernière modification du diagramme ne peut pas être annulée : la même chose a été modifiée ailleurs.</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>The hub cannot save any more</source>
        <translation>Le hub ne peut plus enregistrer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>Espace de travail de démonstration</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>app::MendOffer</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commas too many</source>
        <translation>
            <numerusform>%n virgule en trop</numerusform>
            <numerusform>%n virgules en trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in single quotes</source>
        <translation>
            <numerusform>%n texte entre apostrophes</numerusform>
            <numerusform>%n textes entre apostrophes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names without quotes</source>
        <translation>
            <numerusform>%n nom sans guillemets</numerusform>
            <numerusform>%n noms sans guillemets</numerusform>
        </translation>
    </message>
    <message>
        <source>No JSON yet: %1, the first at line %2, column %3</source>
        <translation>Pas encore du JSON&#xa0;: %1, premier cas à la ligne %2, colonne %3</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>&amp;Corriger</translation>
    </message>
    <message>
        <source>Mend the JSON text</source>
        <translation>Corriger le texte JSON</translation>
    </message>
</context>
<context>
    <name>app::MenuCorner</name>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
</context>
<context>
    <name>app::MergePanel</name>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>Retour à l&apos;édition</translation>
    </message>
    <message>
        <source>Apply merged</source>
        <translation>Appliquer la fusion</translation>
    </message>
    <message>
        <source>The twin was written once after you began to edit</source>
        <translation>Le jumeau a été écrit une fois depuis le début de votre édition</translation>
    </message>
    <message>
        <source>The twin was written %1 times after you began to edit</source>
        <translation>Le jumeau a été écrit %1 fois depuis le début de votre édition</translation>
    </message>
    <message>
        <source>Your draft is kept as it was</source>
        <translation>Votre brouillon est conservé tel qu&apos;il était</translation>
    </message>
    <message>
        <source>Draft safe on disk: %1</source>
        <translation>Brouillon enregistré sur le disque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Ma version</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>≠ One place was changed here and by somebody else</source>
        <translation>≠ Un endroit a été modifié ici et par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>≠ %1 places were changed here and by somebody else</source>
        <translation>≠ %1 endroits ont été modifiés ici et par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>One place merged by itself</source>
        <translation>Un endroit fusionné automatiquement</translation>
    </message>
    <message>
        <source>%1 places merged by themselves</source>
        <translation>%1 endroits fusionnés automatiquement</translation>
    </message>
    <message>
        <source>their paths do not meet</source>
        <translation>leurs chemins ne se croisent pas</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Tout de leur version</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Tout de ma version</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, leur version&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, ma version&#xa0;: %2</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>leur version</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>ma version</translation>
    </message>
    <message>
        <source>both the same</source>
        <translation>les deux identiques</translation>
    </message>
    <message>
        <source>Patch to be sent</source>
        <translation>Patch à envoyer</translation>
    </message>
    <message>
        <source>The merged values become your draft; nothing is sent</source>
        <translation>Les valeurs fusionnées deviennent votre brouillon&#xa0;; rien n&apos;est envoyé</translation>
    </message>
    <message>
        <source>Sends the patch, if nobody writes before it</source>
        <translation>Envoie le patch, si personne n&apos;écrit avant</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>✓ mine, chosen</source>
        <translation>✓ ma version, choisie</translation>
    </message>
    <message>
        <source>✓ theirs, chosen</source>
        <translation>✓ leur version, choisie</translation>
    </message>
    <message>
        <source>Nothing is left to send: the twin holds it already</source>
        <translation>Il ne reste rien à envoyer&#xa0;: le jumeau le contient déjà</translation>
    </message>
    <message>
        <source>Sends %1 of your %2 changes and notifies the device</source>
        <translation>Envoie %1 de vos %2 modifications et avertit l&apos;appareil</translation>
    </message>
    <message>
        <source>Sends %1 of your %2 changes; the device hears nothing, tags are not its own</source>
        <translation>Envoie %1 de vos %2 modifications&#xa0;; l&apos;appareil n&apos;en est pas averti, les tags ne sont pas les siens</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Les leurs</translation>
    </message>
    <message>
        <source>choose one side, or write a third value</source>
        <translation>choisir un côté, ou écrire une troisième valeur</translation>
    </message>
    <message>
        <source>where your draft began</source>
        <translation>où votre brouillon a commencé</translation>
    </message>
    <message>
        <source>version %1, on the hub</source>
        <translation>version %1, sur le hub</translation>
    </message>
    <message>
        <source>draft of this window</source>
        <translation>brouillon de cette fenêtre</translation>
    </message>
    <message>
        <source>what the twin will hold</source>
        <translation>ce que le jumeau contiendra</translation>
    </message>
    <message>
        <source>%1, merged: JSON</source>
        <translation>%1, fusionné : JSON</translation>
    </message>
    <message>
        <source>What the twin will hold; write another value, as JSON, if neither side is right</source>
        <translation>Ce que le jumeau contiendra ; écrivez une autre valeur, en JSON, si aucun côté ne convient</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Notifies</source>
        <translation>Avertit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Undo sends the inverse patch, if the etag still fits</source>
        <translation>Annuler envoie le patch inverse, si l&apos;etag convient encore</translation>
    </message>
    <message>
        <source>%1: theirs kept</source>
        <translation>%1 : le leur conservé</translation>
    </message>
    <message>
        <source>%1: already so on the hub</source>
        <translation>%1 : déjà ainsi sur le hub</translation>
    </message>
    <message>
        <source>%1 of your %2 changes</source>
        <translation>%1 de vos %2 modifications</translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <translation>rien n&apos;est omis</translation>
    </message>
    <message>
        <source>nobody: tags are not the device&apos;s</source>
        <translation>personne : les balises ne sont pas à l&apos;appareil</translation>
    </message>
    <message>
        <source>tags %1, desired %2</source>
        <translation>tags %1, desired %2</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>pas du JSON</translation>
    </message>
    <message>
        <source>✓ a third value</source>
        <translation>✓ une troisième valeur</translation>
    </message>
    <message numerus="yes">
        <source>%n values unchanged on both sides</source>
        <translation>
            <numerusform>%n valeur inchangée des deux côtés</numerusform>
            <numerusform>%n valeurs inchangées des deux côtés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MessagesPane</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Rien n&apos;a encore été envoyé</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles d&apos;appel</translation>
    </message>
    <message>
        <source>Save template...</source>
        <translation>Enregistrer comme modèle...</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copier comme</translation>
    </message>
    <message>
        <source>Direct method</source>
        <translation>Méthode directe</translation>
    </message>
    <message>
        <source>Message to the device</source>
        <translation>Message à l&apos;appareil</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Method, for example reboot</source>
        <translation>Méthode, par exemple reboot</translation>
    </message>
    <message>
        <source>Seconds that the device may take</source>
        <translation>Secondes que l&apos;appareil peut prendre</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Properties: name=value; name=value</source>
        <translation>Propriétés : nom=valeur; nom=valeur</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>Identifiant du message</translation>
    </message>
    <message>
        <source>Feedback that is wanted</source>
        <translation>Retour souhaité</translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation>aucun retour</translation>
    </message>
    <message>
        <source>when taken</source>
        <translation>si pris</translation>
    </message>
    <message>
        <source>when not taken</source>
        <translation>si non pris</translation>
    </message>
    <message>
        <source>any feedback</source>
        <translation>tout retour</translation>
    </message>
    <message>
        <source>Seconds until the message expires</source>
        <translation>Secondes avant l&apos;expiration du message</translation>
    </message>
    <message>
        <source>Answer of the device</source>
        <translation>Réponse de l&apos;appareil</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Payload of the method, JSON</source>
        <translation>Charge utile de la méthode, JSON</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>Corps du message</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>Nom du modèle d&apos;appel :</translation>
    </message>
    <message>
        <source>Send to the device</source>
        <translation>Envoyer à l’appareil</translation>
    </message>
    <message>
        <source>Mailbox of the device</source>
        <translation>Boîte aux lettres de l’appareil</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Send, or the mailbox of the device</source>
        <translation>Envoyer, ou la boîte aux lettres de l’appareil</translation>
    </message>
    <message>
        <source> s to answer</source>
        <translation> s pour répondre</translation>
    </message>
    <message>
        <source>Seconds that a device which is not there may take to connect</source>
        <translation>Secondes laissées à un appareil absent pour se connecter</translation>
    </message>
    <message>
        <source> s to connect</source>
        <translation> s pour se connecter</translation>
    </message>
</context>
<context>
    <name>app::ModelCheck</name>
    <message>
        <source>%1 is not at hand: no source has it.</source>
        <translation>%1 n&apos;est pas disponible&#xa0;: aucune source ne l&apos;a.</translation>
    </message>
</context>
<context>
    <name>app::ModelDocument</name>
    <message>
        <source>Views of the model</source>
        <translation>Vues du modèle</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Utilisé par</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arborescence</translation>
    </message>
    <message>
        <source>Tree + text</source>
        <translation>Arborescence + texte</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Form of the model</source>
        <translation>Forme du modèle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>What uses the model</source>
        <translation>Ce qui utilise le modèle</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>modifié, non enregistré</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>%1 B of %2 MiB</source>
        <translation>%1 o sur %2 Mio</translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>Versions (%1)</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modèle %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>appareil %1</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%1 appareils sur %2</translation>
    </message>
    <message>
        <source>Used by (%1)</source>
        <translation>Utilisé par (%1)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 n&apos;a pas été enregistré</translation>
    </message>
    <message>
        <source>not at hand: no source has it</source>
        <translation>non disponible&#xa0;: aucune source ne l&apos;a</translation>
    </message>
    <message>
        <source>Thing Model</source>
        <translation>Thing Model</translation>
    </message>
    <message>
        <source>Thing Model of the W3C</source>
        <translation>Thing Model du W3C</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>nouveau, non enregistré</translation>
    </message>
    <message>
        <source>Left out of the guess: %1</source>
        <translation>Omis de la déduction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Models (*.json)</source>
        <translation>Modèles (*.json)</translation>
    </message>
    <message>
        <source>Models that need it: %1.</source>
        <translation>Modèles qui en ont besoin&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have it.</source>
        <translation>
            <numerusform>%n appareil l&apos;a.</numerusform>
            <numerusform>%n appareils l&apos;ont.</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete %1 from the disk?</source>
        <translation>Supprimer %1 du disque&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 n&apos;a pas été supprimé</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
</context>
<context>
    <name>app::ModelGraph</name>
    <message>
        <source>extends</source>
        <translation>étend</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>not at hand</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>app::ModelGraphPane</name>
    <message>
        <source>Graph of the model</source>
        <translation>Graphe du modèle</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Ctrl+0 shows it at 100 %, Ctrl with plus and minus zooms</source>
        <translation>Ctrl+0 l&apos;affiche à 100 %, Ctrl avec plus et moins change l&apos;échelle</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>Enregistrer l&apos;image...</translation>
    </message>
    <message>
        <source>extends %1</source>
        <translation>étend %1</translation>
    </message>
    <message>
        <source>components %1</source>
        <translation>composants %1</translation>
    </message>
    <message>
        <source>relationships %1</source>
        <translation>relations %1</translation>
    </message>
    <message>
        <source>%1 of %2 models</source>
        <translation>%1 modèles sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l&apos;image</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
</context>
<context>
    <name>app::ModelHeader</name>
    <message>
        <source>Picture of the model</source>
        <translation>Image du modèle</translation>
    </message>
</context>
<context>
    <name>app::ModelListModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo models</source>
        <translation>Modèles de démonstration</translation>
    </message>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>Source %1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>built in, read-only</source>
        <translation>intégrée, lecture seule</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n modèle</numerusform>
            <numerusform>%n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogée</translation>
    </message>
    <message numerus="yes">
        <source>%n in cache</source>
        <translation>
            <numerusform>%n en cache</numerusform>
            <numerusform>%n en cache</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>âge de %n jour</numerusform>
            <numerusform>âge de %n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelNote</name>
    <message>
        <source>Ask the web sources</source>
        <translation>Interroger les sources web</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>No source has this model, so its twins are shown as they are and not judged.</source>
        <translation>Aucune source n&apos;a ce modèle, ses jumeaux sont donc affichés tels quels et non évalués.</translation>
    </message>
    <message>
        <source>Infer it from %1</source>
        <translation>Le déduire de %1</translation>
    </message>
</context>
<context>
    <name>app::ModelRows</name>
    <message>
        <source>interface</source>
        <translation>interface</translation>
    </message>
    <message>
        <source>%1 own</source>
        <translation>%1 propres</translation>
    </message>
    <message>
        <source>%1 own, %2 inherited</source>
        <translation>%1 propres, %2 hérités</translation>
    </message>
    <message>
        <source>inherited, resolved</source>
        <translation>hérité, résolu</translation>
    </message>
    <message>
        <source>inherited, not at hand</source>
        <translation>hérité, non disponible</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>request</source>
        <translation>requête</translation>
    </message>
    <message>
        <source>response</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>any twin</source>
        <translation>tout jumeau</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relation</translation>
    </message>
    <message>
        <source>component, resolved</source>
        <translation>composant, résolu</translation>
    </message>
    <message>
        <source>component, not at hand</source>
        <translation>composant, non disponible</translation>
    </message>
    <message numerus="yes">
        <source>enum, %n values</source>
        <translation>
            <numerusform>énumération, %n valeur</numerusform>
            <numerusform>énumération, %n valeurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>object, %n fields</source>
        <translation>
            <numerusform>objet, %n champ</numerusform>
            <numerusform>objet, %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>tableau de %1</translation>
    </message>
    <message>
        <source>map of %1</source>
        <translation>dictionnaire de %1</translation>
    </message>
</context>
<context>
    <name>app::ModelTextPane</name>
    <message>
        <source>DTDL text</source>
        <translation>Texte DTDL</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelTreeModel</name>
    <message>
        <source>faulty</source>
        <translation>erroné</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Semantic type, unit</source>
        <translation>Type sémantique, unité</translation>
    </message>
</context>
<context>
    <name>app::ModelTreePane</name>
    <message>
        <source>telemetry</source>
        <translation>télémétrie</translation>
    </message>
    <message>
        <source>property</source>
        <translation>propriété</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>accessible en écriture</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>component</source>
        <translation>composant</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>relation</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>app::ModelVersions</name>
    <message>
        <source>Versions of the model</source>
        <translation>Versions du modèle</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Version plus ancienne</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Version plus récente</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Twins of the older version</source>
        <translation>Jumeaux de la version plus ancienne</translation>
    </message>
    <message>
        <source>%1   shown</source>
        <translation>%1   affichés</translation>
    </message>
    <message>
        <source>There is one version only.</source>
        <translation>Il n&apos;y a qu&apos;une version.</translation>
    </message>
    <message>
        <source>Choose two versions.</source>
        <translation>Choisissez deux versions.</translation>
    </message>
    <message>
        <source>%1 is not valid: nothing can be compared.</source>
        <translation>%1 n&apos;est pas valide&#xa0;: rien ne peut être comparé.</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message>
        <source>breaking: %1, compatible: %2</source>
        <translation>incompatibles&#xa0;: %1, compatibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>No twin has %1.</source>
        <translation>Aucun jumeau n&apos;a %1.</translation>
    </message>
    <message>
        <source>%1 of the first %2 of %3 twins of %4 fit %5 as they are.</source>
        <translation>%1 des %2 premiers jumeaux de %4, sur %3, sont conformes à %5 tels quels.</translation>
    </message>
    <message>
        <source>%1 of %2 twins of %3 fit %4 as they are. A device takes the newer model when it announces it.</source>
        <translation>%1 jumeaux sur %2 de %3 sont conformes à %4 tels quels. Un appareil prend le modèle plus récent quand il l&apos;annonce.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n logical twins</source>
        <translation>
            <numerusform>Déplacer %n jumeau logique</numerusform>
            <numerusform>Déplacer %n jumeaux logiques</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>Their model becomes %1; their values stay as they are.</source>
        <translation>Leur modèle devient %1&#xa0;; leurs valeurs restent telles quelles.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>%1 was not moved</source>
        <translation>%1 n&apos;a pas été déplacé</translation>
    </message>
</context>
<context>
    <name>app::ModelsPane</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Fetching: %1 found, %2 open</source>
        <translation>Récupération&#xa0;: %1 trouvés, %2 restants</translation>
    </message>
    <message>
        <source>Some models were not found</source>
        <translation>Certains modèles n&apos;ont pas été trouvés</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be a source of models</source>
        <translation>%1 ne peut pas être une source de modèles</translation>
    </message>
    <message>
        <source>Find a model, type or unit</source>
        <translation>Rechercher un modèle, un type ou une unité</translation>
    </message>
    <message>
        <source>Find a model by name, semantic type or unit</source>
        <translation>Rechercher un modèle par nom, type sémantique ou unité</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation>Lecture des modèles</translation>
    </message>
    <message>
        <source>First source wins</source>
        <translation>La première source l&apos;emporte</translation>
    </message>
    <message>
        <source>Move Source &amp;Up</source>
        <translation>&amp;Monter la source</translation>
    </message>
    <message>
        <source>Move Source &amp;Down</source>
        <translation>&amp;Descendre la source</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>&amp;Vider le cache</translation>
    </message>
    <message>
        <source>&amp;Remove Source</source>
        <translation>&amp;Supprimer la source</translation>
    </message>
    <message>
        <source>Folder, file or address of a repository with models in DTDL:</source>
        <translation>Dossier, fichier ou adresse d&apos;un dépôt avec des modèles en DTDL&#xa0;:</translation>
    </message>
    <message>
        <source>Export models</source>
        <translation>Exporter les modèles</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archives (*.zip)</translation>
    </message>
    <message>
        <source>The models were not exported</source>
        <translation>Les modèles n&apos;ont pas été exportés</translation>
    </message>
    <message numerus="yes">
        <source>%n models are in %1</source>
        <translation>
            <numerusform>%n modèle est dans %1</numerusform>
            <numerusform>%n modèles sont dans %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MomentBar</name>
    <message>
        <source>Return to live</source>
        <translation>Revenir au direct</translation>
    </message>
    <message>
        <source>History and Twin show this moment. The hub runs on and is recorded.</source>
        <translation>Historique et Jumeau montrent cet instant. Le hub continue et est enregistré.</translation>
    </message>
    <message>
        <source>read only until you return</source>
        <translation>lecture seule jusqu&apos;à votre retour</translation>
    </message>
    <message>
        <source>Viewing %1, %2 ago</source>
        <translation>Affichage de %1, il y a %2</translation>
    </message>
</context>
<context>
    <name>app::NewEnrollmentDialog</name>
    <message>
        <source>New enrollment</source>
        <translation>Nouvelle inscription</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>un appareil</translation>
    </message>
    <message>
        <source>a group of devices</source>
        <translation>un groupe d&apos;appareils</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>for example pump-7</source>
        <translation>par exemple pump-7</translation>
    </message>
    <message>
        <source>&amp;Id: of the registration, or the name of the group</source>
        <translation>&amp;Id : de l&apos;enregistrement, ou nom du groupe</translation>
    </message>
    <message>
        <source>a key, made by the hub</source>
        <translation>une clé, créée par le hub</translation>
    </message>
    <message>
        <source>an X.509 certificate</source>
        <translation>un certificat X.509</translation>
    </message>
    <message>
        <source>&amp;Devices prove who they are with</source>
        <translation>Les &amp;appareils prouvent leur identité par</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>Premiers &amp;tags (facultatif, JSON)</translation>
    </message>
    <message>
        <source>First d&amp;esired properties (optional, JSON)</source>
        <translation>Premières propriétés d&amp;esired (facultatif, JSON)</translation>
    </message>
    <message>
        <source>its twin as it is, with the present credentials</source>
        <translation>son jumeau tel quel, avec les identifiants actuels</translation>
    </message>
    <message>
        <source>the first twin again</source>
        <translation>de nouveau le premier jumeau</translation>
    </message>
    <message>
        <source>everything as it is</source>
        <translation>tout tel quel</translation>
    </message>
    <message>
        <source>A device that &amp;registers again finds</source>
        <translation>Un appareil qui s&apos;en&amp;registre de nouveau trouve</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>Fichier du certificat</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir...</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Certificate of the enrollment</source>
        <translation>Certificat de l&apos;inscription</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>of the authority that signs those of the devices, PEM</source>
        <translation>de l&apos;autorité qui signe ceux des appareils, PEM</translation>
    </message>
    <message>
        <source>of the device, PEM</source>
        <translation>de l&apos;appareil, PEM</translation>
    </message>
    <message>
        <source>An id has letters, digits or - . _ : and ends with a letter, a digit or -.</source>
        <translation>Un id comporte des lettres, des chiffres ou - . _ : et se termine par une lettre, un chiffre ou -.</translation>
    </message>
    <message>
        <source>There is already an enrollment with this id.</source>
        <translation>Il y a déjà une inscription avec cet id.</translation>
    </message>
</context>
<context>
    <name>app::PaletteModel</name>
    <message>
        <source>Go to device</source>
        <translation>Aller à l&apos;appareil</translation>
    </message>
</context>
<context>
    <name>app::PatchPanel</name>
    <message>
        <source>JSON Patch</source>
        <translation>Patch JSON</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>JSON Patch of the digital twin of %1</source>
        <translation>Patch JSON du jumeau numérique de %1</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Ligne %1, colonne %2&#xa0;: </translation>
    </message>
    <message>
        <source>Done at %1: desired properties have version %2.</source>
        <translation>Fait à %1&#xa0;: les propriétés desired ont la version %2.</translation>
    </message>
    <message>
        <source>Refused at %1: %2</source>
        <translation>Refusé à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Merge patch of the desired properties</source>
        <translation>Correctif de fusion des propriétés souhaitées</translation>
    </message>
    <message>
        <source>right: the merge patch of desired that is the same; either can be edited</source>
        <translation>à droite : le correctif de fusion équivalent de desired ; les deux se modifient</translation>
    </message>
    <message>
        <source>Draft of %1 as JSON Patch</source>
        <translation>Brouillon de %1 en JSON Patch</translation>
    </message>
    <message>
        <source>No digital twin can say this: %1</source>
        <translation>Aucun jumeau numérique ne peut le dire : %1</translation>
    </message>
    <message>
        <source>No digital twin can say this, the device twin can: %1</source>
        <translation>Aucun jumeau numérique ne peut le dire, le jumeau d’appareil si : %1</translation>
    </message>
</context>
<context>
    <name>app::PickerPopup</name>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>app::PowerBar</name>
    <message>
        <source>Off</source>
        <translation>Arrêt</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Marche</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Scene text</source>
        <translation>Texte de la scène</translation>
    </message>
    <message>
        <source>Form of the simulation</source>
        <translation>Forme de la simulation</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 envoyés</translation>
    </message>
    <message>
        <source>%1 acks</source>
        <translation>%1 accusés</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 refusés</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>Arrêté : %1</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 messages/s</translation>
    </message>
</context>
<context>
    <name>app::PreviewPlot</name>
    <message>
        <source>Preview of the value</source>
        <translation>Aperçu de la valeur</translation>
    </message>
    <message>
        <source>after stages</source>
        <translation>après les étapes</translation>
    </message>
    <message>
        <source>before stages</source>
        <translation>avant les étapes</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>Choose a value that has a generator.</source>
        <translation>Choisissez une valeur qui a un générateur.</translation>
    </message>
    <message>
        <source>This value is no number.</source>
        <translation>Cette valeur n&apos;est pas un nombre.</translation>
    </message>
</context>
<context>
    <name>app::ProblemDetails</name>
    <message>
        <source>As the device %1, PATCH reported %2</source>
        <translation>En tant qu&apos;appareil %1, PATCH reported %2</translation>
    </message>
    <message>
        <source>PATCH desired of %1 %2</source>
        <translation>PATCH desired de %1 %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>Comment corriger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>Appliquer la correction</translation>
    </message>
    <message>
        <source>Ask the web sources</source>
        <translation>Interroger les sources web</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>%1 was not mended</source>
        <translation>%1 n&apos;a pas été corrigé</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>app::ProblemWords</name>
    <message>
        <source>the text is a model in JSON</source>
        <translation>le texte est un modèle en JSON</translation>
    </message>
    <message>
        <source>A model is a JSON object or an array of objects, each member given once.</source>
        <translation>Un modèle est un objet JSON ou un tableau d&apos;objets, chaque membre donné une seule fois.</translation>
    </message>
    <message>
        <source>Correct the JSON at this place.</source>
        <translation>Corrigez le JSON à cet endroit.</translation>
    </message>
    <message>
        <source>@context names the language</source>
        <translation>@context nomme le langage</translation>
    </message>
    <message>
        <source>@context begins with the DTDL version, &quot;dtmi:dtdl:context;2&quot; to &quot;;4&quot;; then come the extensions that the model uses.</source>
        <translation>@context commence par la version de DTDL, &quot;dtmi:dtdl:context;2&quot; à &quot;;4&quot;&#xa0;; viennent ensuite les extensions que le modèle utilise.</translation>
    </message>
    <message>
        <source>Name the version and the extensions that the model is written in.</source>
        <translation>Nommez la version et les extensions dans lesquelles le modèle est écrit.</translation>
    </message>
    <message>
        <source>interfaces stand at the top</source>
        <translation>les interfaces sont au niveau supérieur</translation>
    </message>
    <message>
        <source>At the top of a model stand interfaces, each with an @id of its own.</source>
        <translation>Au niveau supérieur d&apos;un modèle se trouvent des interfaces, chacune avec son propre @id.</translation>
    </message>
    <message>
        <source>Put the element inside an interface, or make it one.</source>
        <translation>Placez l&apos;élément dans une interface, ou faites-en une.</translation>
    </message>
    <message>
        <source>elements have types and ids</source>
        <translation>les éléments ont des types et des ids</translation>
    </message>
    <message>
        <source>An element has one type of the language, co-types that fit it, and an id that nothing else has.</source>
        <translation>Un élément a un type du langage, des co-types adaptés, et un id que rien d&apos;autre ne porte.</translation>
    </message>
    <message>
        <source>Correct @type or @id of the element.</source>
        <translation>Corrigez @type ou @id de l&apos;élément.</translation>
    </message>
    <message>
        <source>elements have their properties</source>
        <translation>les éléments ont leurs propriétés</translation>
    </message>
    <message>
        <source>An element has the properties of its types: the required ones, each as often as allowed, no others.</source>
        <translation>Un élément a les propriétés de ses types&#xa0;: celles requises, chacune aussi souvent que permis, et aucune autre.</translation>
    </message>
    <message>
        <source>Add, correct or remove the property.</source>
        <translation>Ajoutez, corrigez ou supprimez la propriété.</translation>
    </message>
    <message>
        <source>values have their form</source>
        <translation>les valeurs ont leur forme</translation>
    </message>
    <message>
        <source>A value is of the kind, length and range that its property takes.</source>
        <translation>Une valeur est du type, de la longueur et de la plage que prend sa propriété.</translation>
    </message>
    <message>
        <source>Write a value of that kind.</source>
        <translation>Écrivez une valeur de ce type.</translation>
    </message>
    <message>
        <source>texts name their language</source>
        <translation>les textes nomment leur langue</translation>
    </message>
    <message>
        <source>A text is a string, or one string for each language code.</source>
        <translation>Un texte est une chaîne, ou une chaîne par code de langue.</translation>
    </message>
    <message>
        <source>Write {&quot;en&quot;: &quot;text&quot;} with one string for each language.</source>
        <translation>Écrivez {&quot;en&quot;: &quot;text&quot;} avec une chaîne par langue.</translation>
    </message>
    <message>
        <source>references lead to elements</source>
        <translation>les références mènent à des éléments</translation>
    </message>
    <message>
        <source>A reference leads to an element of the model, of another model or of the language.</source>
        <translation>Une référence mène à un élément du modèle, d&apos;un autre modèle ou du langage.</translation>
    </message>
    <message>
        <source>Correct the id, or add the model that defines it.</source>
        <translation>Corrigez l&apos;id, ou ajoutez le modèle qui le définit.</translation>
    </message>
    <message>
        <source>the parts fit together</source>
        <translation>les parties vont ensemble</translation>
    </message>
    <message>
        <source>Names are unique, nothing contains itself, and what belongs together fits: types, units, schemas and values, up to the limits of the language.</source>
        <translation>Les noms sont uniques, rien ne se contient soi-même, et ce qui est lié concorde&#xa0;: types, unités, schémas et valeurs, jusqu&apos;aux limites du langage.</translation>
    </message>
    <message>
        <source>Change one of the parts so that they fit.</source>
        <translation>Modifiez l&apos;une des parties pour qu&apos;elles concordent.</translation>
    </message>
    <message>
        <source>the parts of an element agree</source>
        <translation>les parties d&apos;un élément concordent</translation>
    </message>
    <message>
        <source>Where an element is written in several parts, they say the same.</source>
        <translation>Lorsqu&apos;un élément est écrit en plusieurs parties, elles disent la même chose.</translation>
    </message>
    <message>
        <source>Make the parts agree, or keep one of them.</source>
        <translation>Faites concorder les parties ou gardez-en une.</translation>
    </message>
    <message>
        <source>A model needs every interface that it extends or has as a component.</source>
        <translation>Un modèle a besoin de chaque interface qu&apos;il étend ou possède comme composant.</translation>
    </message>
    <message>
        <source>Add a source that has the model, or ask the web sources for it.</source>
        <translation>Ajoutez une source qui a le modèle, ou demandez-le aux sources web.</translation>
    </message>
    <message>
        <source>Add the marker</source>
        <translation>Ajouter le marqueur</translation>
    </message>
    <message>
        <source>Complete the acknowledgement</source>
        <translation>Compléter l&apos;accusé de réception</translation>
    </message>
    <message>
        <source>Convert the value</source>
        <translation>Convertir la valeur</translation>
    </message>
    <message>
        <source>Remove the marker</source>
        <translation>Supprimer le marqueur</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Supprimer la valeur</translation>
    </message>
    <message>
        <source>Report the plain value</source>
        <translation>Signaler la valeur simple</translation>
    </message>
    <message>
        <source>Wrap in an acknowledgement</source>
        <translation>Envelopper dans un accusé de réception</translation>
    </message>
</context>
<context>
    <name>app::ProblemsModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>model not at hand</source>
        <translation>modèle non disponible</translation>
    </message>
    <message>
        <source>%1 needs %2, which no source has</source>
        <translation>%1 a besoin de %2, qu&apos;aucune source n&apos;a</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
</context>
<context>
    <name>app::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>Filtrer les problèmes</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>Ce modèle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Problems of this model or all</source>
        <translation>Problèmes de ce modèle ou tous</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No problems: every model is valid and every twin fits its model.</source>
        <translation>Aucun problème&#xa0;: chaque modèle est valide et chaque jumeau est conforme à son modèle.</translation>
    </message>
    <message>
        <source>No problem matches.</source>
        <translation>Aucun problème ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProgressStrip</name>
    <message>
        <source>Progress of the fleet</source>
        <translation>Progression de la flotte</translation>
    </message>
    <message>
        <source>Show devices with %1 cells</source>
        <translation>Afficher les appareils avec des cellules %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>oldest %1, device offline</source>
        <translation>plus ancien %1, appareil hors ligne</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>plus ancien %1</translation>
    </message>
    <message numerus="yes">
        <source>by %n devices</source>
        <translation>
            <numerusform>par %n appareil</numerusform>
            <numerusform>par %n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer for over %1 min</source>
        <translation>aucune réponse depuis plus de %1 min</translation>
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
        <translation>%1 j</translation>
    </message>
    <message numerus="yes">
        <source>object, %n fields</source>
        <translation>
            <numerusform>objet, %n champ</numerusform>
            <numerusform>objet, %n champs</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non interrogée</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1, demandé</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>C&apos;est %1.</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>lecture seule</translation>
    </message>
    <message>
        <source>%1, reported</source>
        <translation>%1, signalé</translation>
    </message>
    <message>
        <source>not applied, was %1</source>
        <translation>non appliqué, était %1</translation>
    </message>
    <message>
        <source>not applied, was not asked</source>
        <translation>non appliqué, n&apos;était pas demandé</translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>jamais signalé</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>pas encore appliqué</translation>
    </message>
    <message>
        <source>Ask for the &amp;Reported Value</source>
        <translation>Demander la valeur &amp;signalée</translation>
    </message>
    <message>
        <source>&amp;Stop Asking</source>
        <translation>&amp;Ne plus demander</translation>
    </message>
    <message>
        <source>This is %1. It may be typed in another unit, such as %2.</source>
        <translation>C’est %1. Une autre unité peut être saisie, par exemple %2.</translation>
    </message>
    <message>
        <source>Copy in Another &amp;Unit</source>
        <translation>Copier dans une autre &amp;unité</translation>
    </message>
</context>
<context>
    <name>app::ProvisionPage</name>
    <message>
        <source>Provisioning service and enrollments</source>
        <translation>Service de provisionnement et inscriptions</translation>
    </message>
    <message>
        <source>Provisioning service</source>
        <translation>Service de provisionnement</translation>
    </message>
    <message>
        <source>ID scope</source>
        <translation>Étendue d&apos;ID</translation>
    </message>
    <message>
        <source>Copy the ID scope</source>
        <translation>Copier l&apos;étendue d&apos;ID</translation>
    </message>
    <message>
        <source>For services</source>
        <translation>Pour les services</translation>
    </message>
    <message>
        <source>connection string of the policy provisioningserviceowner</source>
        <translation>chaîne de connexion de la stratégie provisioningserviceowner</translation>
    </message>
    <message>
        <source>Connection string for services</source>
        <translation>Chaîne de connexion pour les services</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Who may register</source>
        <translation>Qui peut s&apos;enregistrer</translation>
    </message>
    <message>
        <source>New enrollment...</source>
        <translation>Nouvelle inscription...</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nobody may register yet. Make an enrollment for a device or a group of them.</source>
        <translation>Personne ne peut encore s&apos;enregistrer. Créez une inscription pour un appareil ou un groupe.</translation>
    </message>
    <message>
        <source>Enrollments</source>
        <translation>Inscriptions</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Registration id</source>
        <translation>Id d&apos;enregistrement</translation>
    </message>
    <message>
        <source>Registers with</source>
        <translation>S&apos;enregistre avec</translation>
    </message>
    <message>
        <source>Key of the device</source>
        <translation>Clé de l&apos;appareil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Delete the enrollment %1?</source>
        <translation>Supprimer l&apos;inscription %1 ?</translation>
    </message>
    <message>
        <source>Nobody can register by it any more. Devices that have registered stay.</source>
        <translation>Plus personne ne pourra s&apos;enregistrer par elle. Les appareils enregistrés restent.</translation>
    </message>
    <message>
        <source>The enrollment was not deleted.</source>
        <translation>L&apos;inscription n&apos;a pas été supprimée.</translation>
    </message>
    <message>
        <source>The enrollment was not changed.</source>
        <translation>L&apos;inscription n&apos;a pas été modifiée.</translation>
    </message>
    <message>
        <source>known when the servers run</source>
        <translation>connue quand les serveurs tournent</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>a certificate with the id as its common name</source>
        <translation>un certificat dont le nom commun est l&apos;id</translation>
    </message>
    <message>
        <source>a key that comes from the group&apos;s</source>
        <translation>une clé tirée de celle du groupe</translation>
    </message>
    <message>
        <source>the key of the enrollment</source>
        <translation>la clé de l&apos;inscription</translation>
    </message>
    <message>
        <source>registered as %1</source>
        <translation>enregistré comme %1</translation>
    </message>
    <message>
        <source>has not registered yet</source>
        <translation>ne s&apos;est pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>app::QueryBar</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>No query was run yet</source>
        <translation>Aucune requête exécutée pour l&apos;instant</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrées</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Take the star away from this query</source>
        <translation>Retirer l&apos;étoile de cette requête</translation>
    </message>
    <message>
        <source>Keep this query with a star</source>
        <translation>Conserver cette requête avec une étoile</translation>
    </message>
    <message>
        <source>Keep this query</source>
        <translation>Garder cette requête</translation>
    </message>
    <message>
        <source>Name (may be empty):</source>
        <translation>Nom (peut être vide) :</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
</context>
<context>
    <name>app::QueryField</name>
    <message>
        <source>Query</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Which devices? For example: tags.site = &apos;zurich&apos; AND status = &apos;enabled&apos;</source>
        <translation>Quels appareils&#xa0;? Par exemple&#xa0;: tags.site = &apos;zurich&apos; AND status = &apos;enabled&apos;</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
</context>
<context>
    <name>app::RehearsalPanel</name>
    <message>
        <source>Recording and expectations</source>
        <translation>Enregistrement et attentes</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Save recording...</source>
        <translation>Enregistrer dans un fichier...</translation>
    </message>
    <message>
        <source>Expect this</source>
        <translation>Attendre ceci</translation>
    </message>
    <message>
        <source>Makes an expectation of the chosen fact: that it happens again in time</source>
        <translation>Fait une attente du fait choisi : qu’il se reproduise à temps</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Runs the scene by itself, as fast as it can, and judges what came of it</source>
        <translation>Fait tourner la scène à part, aussi vite que possible, et juge ce qui en est sorti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>Enregistrer le rapport...</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>non vérifiée</translation>
    </message>
    <message>
        <source>met</source>
        <translation>remplie</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>non remplie</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%1 sur %2 remplies</translation>
    </message>
    <message>
        <source>The scene runs...</source>
        <translation>La scène tourne...</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>Enregistrer l’enregistrement</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl)</source>
        <translation>Enregistrements (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>XML JUnit (*.xml)</translation>
    </message>
</context>
<context>
    <name>app::RelationshipForm</name>
    <message>
        <source>New relationship from %1</source>
        <translation>Nouvelle relation depuis %1</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>Relationship %1 of %2</source>
        <translation>Relation %1 de %2</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>&amp;Mène à</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>&amp;Id</translation>
    </message>
    <message>
        <source>a device or a logical twin</source>
        <translation>un appareil ou un jumeau logique</translation>
    </message>
    <message>
        <source>%1, or what extends it</source>
        <translation>%1, ou ce qui l&apos;étend</translation>
    </message>
    <message>
        <source>The model gives it: %1</source>
        <translation>Le modèle l&apos;indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has a relationship with this id.</source>
        <translation>%1 a une relation avec cet id.</translation>
    </message>
</context>
<context>
    <name>app::RelationshipsModel</name>
    <message>
        <source>Way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Jumeau</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>Son modèle</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Propriétés</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>Selon le modèle</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ sortante</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← entrante</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non évalué</translation>
    </message>
</context>
<context>
    <name>app::RestoreDialog</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Restore %1 as of %2</source>
        <translation>Restaurer %1 à l&apos;état de %2</translation>
    </message>
    <message>
        <source>This patch makes tags and desired what they were at %1</source>
        <translation>Ce patch rend à tags et desired leur état du %1</translation>
    </message>
    <message>
        <source>PATCH %1 if etag is %2. What the device reported is its own and stays.</source>
        <translation>PATCH %1 si etag est %2. Ce que l&apos;appareil a signalé lui appartient et reste.</translation>
    </message>
    <message>
        <source>Patch to be sent</source>
        <translation>Patch à envoyer</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>Copier le patch</translation>
    </message>
    <message>
        <source>Not sent: the twin was changed meanwhile. Close this and compare again.</source>
        <translation>Non envoyé&#xa0;: le jumeau a été modifié entre-temps. Fermez ceci et comparez de nouveau.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::RowBuilder</name>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>était %1</translation>
    </message>
    <message>
        <source>component</source>
        <translation>composant</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>accusé %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>demandé %1</translation>
    </message>
    <message>
        <source>asked %1: %2</source>
        <translation>demandé %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>signalé</translation>
    </message>
    <message>
        <source>set by device</source>
        <translation>défini par l&apos;appareil</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>synchronisé</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>refusé %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>échec %1</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 membre</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 membres</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 élément</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 éléments</translation>
    </message>
    <message>
        <source>null: only an array can hold one; as a member it would be removed</source>
        <translation>null&#xa0;: seul un tableau peut en contenir&#xa0;; comme membre, il serait supprimé</translation>
    </message>
    <message>
        <source>acknowledgement code: 2xx accepted (202 in progress), 4xx refused, 5xx failed</source>
        <translation>code d&apos;accusé de réception&#xa0;: 2xx accepté (202 en cours), 4xx refusé, 5xx échec</translation>
    </message>
    <message>
        <source>acknowledged version: the $version of desired that the device answers</source>
        <translation>version acquittée&#xa0;: la $version de desired à laquelle l&apos;appareil répond</translation>
    </message>
    <message>
        <source>acknowledgement description: the device&apos;s own words</source>
        <translation>description de l&apos;accusé de réception&#xa0;: les mots de l&apos;appareil</translation>
    </message>
    <message>
        <source>the value that the device uses</source>
        <translation>la valeur que l&apos;appareil utilise</translation>
    </message>
    <message>
        <source>a component: its member &quot;__t&quot;: &quot;c&quot; marks it and is not shown</source>
        <translation>un composant&#xa0;: son membre &quot;__t&quot;: &quot;c&quot; le marque et n&apos;est pas affiché</translation>
    </message>
    <message>
        <source>not as modelled</source>
        <translation>non conforme au modèle</translation>
    </message>
</context>
<context>
    <name>app::RowDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>Valeur de %1</translation>
    </message>
</context>
<context>
    <name>app::RulesModel</name>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Réaction</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>après %1</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>%1 &lt; value &lt; %2</source>
        <translation>%1 &lt; valeur &lt; %2</translation>
    </message>
    <message>
        <source>value &gt; %1</source>
        <translation>valeur &gt; %1</translation>
    </message>
    <message>
        <source>value &lt; %1</source>
        <translation>valeur &lt; %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sinon</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Brouillé</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%1 après %2</translation>
    </message>
    <message>
        <source>%1 to %2 ... %3</source>
        <translation>%1 à %2 ... %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>app::SamplePane</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langages</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Copy puts in the secret</source>
        <translation>Copier insère le secret</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Enregistrer sous...</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>the shell line gives the client the CA file</source>
        <translation>la ligne de shell donne au client le fichier de l&apos;AC</translation>
    </message>
    <message numerus="yes">
        <source>line %1 gives the client the CA file</source>
        <translation>
            <numerusform>la ligne %1 donne au client le fichier de l&apos;AC</numerusform>
            <numerusform>les lignes %1 donnent au client le fichier de l&apos;AC</numerusform>
        </translation>
    </message>
    <message>
        <source>This SDK always uses port %1; the hub listens on %2.</source>
        <translation>Ce SDK utilise toujours le port %1&#xa0;; le hub écoute sur %2.</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Programs (*%1)</source>
        <translation>Programmes (*%1)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 n&apos;a pas été enregistré</translation>
    </message>
</context>
<context>
    <name>app::SceneEditor</name>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Ctrl+Enter: checks the whole scene first</source>
        <translation>Ctrl+Entrée : vérifie d&apos;abord toute la scène</translation>
    </message>
    <message>
        <source>Text of the scene</source>
        <translation>Texte de la scène</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2 : %3</translation>
    </message>
</context>
<context>
    <name>app::ScenePage</name>
    <message>
        <source>Demo: rooms and machines</source>
        <translation>Démo : pièces et machines</translation>
    </message>
    <message>
        <source>Air handling of a building</source>
        <translation>Traitement d&apos;air d&apos;un bâtiment</translation>
    </message>
    <message>
        <source>Vending machines</source>
        <translation>Distributeurs automatiques</translation>
    </message>
    <message>
        <source>Delivery vans on their routes</source>
        <translation>Camionnettes de livraison en tournée</translation>
    </message>
    <message>
        <source>Roll-out of a firmware</source>
        <translation>Déploiement d&apos;un micrologiciel</translation>
    </message>
    <message>
        <source>A flaky network</source>
        <translation>Un réseau capricieux</translation>
    </message>
    <message>
        <source>Devices that misbehave</source>
        <translation>Des appareils qui se conduisent mal</translation>
    </message>
    <message>
        <source>Apply to the running scene</source>
        <translation>Appliquer à la scène en cours</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Add device...</source>
        <translation>Ajouter un appareil...</translation>
    </message>
    <message>
        <source>Try a script...</source>
        <translation>Essayer un script...</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>Ouvrir...</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Enregistrer sous...</translation>
    </message>
    <message>
        <source>Scene without a name</source>
        <translation>Scène sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of the timeline</source>
        <translation>
            <numerusform>%n moment de la chronologie</numerusform>
            <numerusform>%n moments de la chronologie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n panne</numerusform>
            <numerusform>%n pannes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a scene</source>
        <translation>Ouvrir une scène</translation>
    </message>
    <message>
        <source>Scenes and recordings (*.json *.jsonl)</source>
        <translation>Scènes et enregistrements (*.json *.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Run the scene &quot;%1&quot; with %n devices?</source>
        <translation>
            <numerusform>Lancer la scène « %1 » avec %n appareil ?</numerusform>
            <numerusform>Lancer la scène « %1 » avec %n appareils ?</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>Devices that are simulated now and are not in it are switched off. They stay in the hub, with their twins.</source>
        <translation>Les appareils simulés maintenant qui n&apos;en font pas partie sont éteints. Ils restent dans le hub, avec leurs jumeaux.</translation>
    </message>
    <message>
        <source>Run Scene</source>
        <translation>Lancer la scène</translation>
    </message>
    <message>
        <source>Greenhouses that decide by script</source>
        <translation>Des serres qui décident par script</translation>
    </message>
    <message>
        <source>An IoT Edge gateway and its children</source>
        <translation>Une passerelle IoT Edge et ses enfants</translation>
    </message>
</context>
<context>
    <name>app::SceneTextPage</name>
    <message>
        <source>Apply to the running device</source>
        <translation>Appliquer à l&apos;appareil en marche</translation>
    </message>
</context>
<context>
    <name>app::SchemaDialog</name>
    <message>
        <source>Take</source>
        <translation>Prendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>app::SchemaField</name>
    <message>
        <source>one of %1</source>
        <translation>l&apos;un de %1</translation>
    </message>
    <message>
        <source>an object with the fields of the model, such as {&quot;name&quot;: 1}</source>
        <translation>un objet avec les champs du modèle, tel que {&quot;name&quot;: 1}</translation>
    </message>
    <message>
        <source>an object whose names are chosen freely, such as {&quot;name&quot;: 1}</source>
        <translation>un objet dont les noms sont choisis librement, tel que {&quot;name&quot;: 1}</translation>
    </message>
    <message>
        <source>a list such as [1, 2]</source>
        <translation>une liste telle que [1, 2]</translation>
    </message>
    <message>
        <source>JSON of the kind %1</source>
        <translation>du JSON de type %1</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>doit être %1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number from -128 to 127</source>
        <translation>un nombre entier de -128 à 127</translation>
    </message>
    <message>
        <source>a whole number from -32768 to 32767</source>
        <translation>un nombre entier de -32768 à 32767</translation>
    </message>
    <message>
        <source>a whole number from -2147483648 to 2147483647</source>
        <translation>un nombre entier de -2147483648 à 2147483647</translation>
    </message>
    <message>
        <source>a whole number of 64 bits</source>
        <translation>un nombre entier de 64 bits</translation>
    </message>
    <message>
        <source>a whole number from 0 to 255</source>
        <translation>un nombre entier de 0 à 255</translation>
    </message>
    <message>
        <source>a whole number from 0 to 65535</source>
        <translation>un nombre entier de 0 à 65535</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>un nombre entier de 0 à 4294967295</translation>
    </message>
    <message>
        <source>a whole number of 64 bits, not negative</source>
        <translation>un nombre entier de 64 bits, non négatif</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a decimal number such as 12.50</source>
        <translation>un nombre décimal tel que 12.50</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a UUID such as 5b7e1c2a-0f3d-4b6e-9a51-2d8c4e7f9012</source>
        <translation>un UUID tel que 5b7e1c2a-0f3d-4b6e-9a51-2d8c4e7f9012</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>des octets en base64</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>une date telle que 2026-01-31</translation>
    </message>
    <message>
        <source>a date and time such as 2026-01-31T09:30:00Z</source>
        <translation>une date et une heure telles que 2026-01-31T09:30:00Z</translation>
    </message>
    <message>
        <source>a time such as 09:30:00Z</source>
        <translation>une heure telle que 09:30:00Z</translation>
    </message>
    <message>
        <source>a duration such as PT15M</source>
        <translation>une durée telle que PT15M</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>Modifier dans un formulaire</translation>
    </message>
    <message>
        <source>%1 is %2 %3</source>
        <translation>%1 vaut %2 %3</translation>
    </message>
</context>
<context>
    <name>app::SchemaForm</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
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
        <translation>aucun</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Ajouter un nom</translation>
    </message>
    <message>
        <source>Add an element</source>
        <translation>Ajouter un élément</translation>
    </message>
    <message>
        <source>Add a name to %1</source>
        <translation>Ajouter un nom à %1</translation>
    </message>
    <message>
        <source>Add an element to %1</source>
        <translation>Ajouter un élément à %1</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>Nom dans %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>Supprimer de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 has a line without a name</source>
        <translation>%1 a une ligne sans nom</translation>
    </message>
    <message>
        <source>%1.%2 needs a value</source>
        <translation>%1.%2 a besoin d’une valeur</translation>
    </message>
    <message>
        <source>%1 has the name %2 twice</source>
        <translation>%1 a deux fois le nom %2</translation>
    </message>
</context>
<context>
    <name>app::ScriptBench</name>
    <message>
        <source>Try a script</source>
        <translation>Essayer un script</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Ce qu&apos;il a fait</translation>
    </message>
    <message>
        <source>Values that the script sees</source>
        <translation>Valeurs que voit le script</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Values that it sees</source>
        <translation>Valeurs qu&apos;il voit</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>The scene has no scripts.</source>
        <translation>La scène n&apos;a pas de script.</translation>
    </message>
    <message>
        <source>The values are to be one JSON object, by name.</source>
        <translation>Les valeurs doivent être un objet JSON, par nom.</translation>
    </message>
    <message>
        <source>The script failed.</source>
        <translation>Le script a échoué.</translation>
    </message>
    <message>
        <source>The script ran; it did nothing that a device would notice.</source>
        <translation>Le script a tourné ; il n&apos;a rien fait qu&apos;un appareil remarquerait.</translation>
    </message>
    <message>
        <source>The script ran.</source>
        <translation>Le script a tourné.</translation>
    </message>
</context>
<context>
    <name>app::SearchField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter une commande</translation>
    </message>
</context>
<context>
    <name>app::SecretField</name>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Shown for as long as you hold it down</source>
        <translation>Affiché tant que vous maintenez enfoncé</translation>
    </message>
</context>
<context>
    <name>app::SectionModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
</context>
<context>
    <name>app::SeenStrip</name>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Back to what the values are now</source>
        <translation>Revenir aux valeurs actuelles</translation>
    </message>
    <message>
        <source>Back through what was seen of the device</source>
        <translation>Retour sur ce qui a été vu de l&apos;appareil</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, il y a %2</translation>
    </message>
</context>
<context>
    <name>app::ShortcutEditor</name>
    <message>
        <source>&amp;Set</source>
        <translation>&amp;Définir</translation>
    </message>
    <message>
        <source>&amp;Usual Keys</source>
        <translation>Raccourcis &amp;habituels</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>Filtrer les commandes et raccourcis</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Raccourcis habituels</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>&amp;Raccourcis&#xa0;:</translation>
    </message>
    <message>
        <source>Keys of the chosen command</source>
        <translation>Raccourcis de la commande choisie</translation>
    </message>
    <message>
        <source>%1 are the keys of %2. Set takes them from it.</source>
        <translation>%1 est le raccourci de %2. Définir le lui retire.</translation>
    </message>
</context>
<context>
    <name>app::SignInDialog</name>
    <message>
        <source>Keys and sign-in of %1</source>
        <translation>Clés et authentification de %1</translation>
    </message>
    <message>
        <source>Copy Primary Key</source>
        <translation>Copier la clé primaire</translation>
    </message>
    <message>
        <source>Swap Keys</source>
        <translation>Permuter les clés</translation>
    </message>
    <message>
        <source>New Keys</source>
        <translation>Nouvelles clés</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>A program that signs in as before cannot connect any more, once this is saved.</source>
        <translation>Une fois ceci enregistré, un programme qui s&apos;authentifie comme avant ne peut plus se connecter.</translation>
    </message>
    <message>
        <source>Hold an eye down to see a key.</source>
        <translation>Maintenez un œil enfoncé pour voir une clé.</translation>
    </message>
</context>
<context>
    <name>app::SimulatedDevicesModel</name>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>on</source>
        <translation>allumé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>éteint</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>Pourquoi il s’est arrêté</translation>
    </message>
</context>
<context>
    <name>app::SimulationLog</name>
    <message>
        <source>Virtual time</source>
        <translation>Temps virtuel</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu&apos;il dit</translation>
    </message>
</context>
<context>
    <name>app::SimulationPane</name>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Scene text</source>
        <translation>Texte de la scène</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Add value...</source>
        <translation>Ajouter une valeur...</translation>
    </message>
    <message>
        <source>Reactions to desired changes</source>
        <translation>Réactions aux changements souhaités</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Command answers</source>
        <translation>Réponses aux commandes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Pause when</source>
        <translation>Pause quand</translation>
    </message>
    <message>
        <source>Pause the clock when this expression becomes true</source>
        <translation>Mettre l&apos;horloge en pause quand cette expression devient vraie</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>Toutes arrêtées</translation>
    </message>
    <message>
        <source>This device is not simulated, and has announced no model to make a behaviour from.</source>
        <translation>Cet appareil n&apos;est pas simulé et n&apos;a annoncé aucun modèle dont on pourrait tirer un comportement.</translation>
    </message>
    <message>
        <source>This device is not simulated. A believable behaviour can be made from its model %1.</source>
        <translation>Cet appareil n&apos;est pas simulé. Un comportement vraisemblable peut être tiré de son modèle %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n valeur</numerusform>
            <numerusform>%n valeurs</numerusform>
        </translation>
    </message>
    <message>
        <source>template %1, %2 of its own</source>
        <translation>gabarit %1, dont %2 en propre</translation>
    </message>
    <message>
        <source>the first that fits counts</source>
        <translation>la première qui convient compte</translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n commande</numerusform>
            <numerusform>%n commandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states, Space sets a break-point</source>
        <translation>
            <numerusform>%n état, Espace pose un point d&apos;arrêt</numerusform>
            <numerusform>%n états, Espace pose un point d&apos;arrêt</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n actives</numerusform>
        </translation>
    </message>
    <message>
        <source>none active</source>
        <translation>aucune active</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>Name of a new property, as &quot;name&quot; or &quot;component.name&quot;:</source>
        <translation>Nom d&apos;une nouvelle propriété, comme &quot;nom&quot; ou &quot;composant.nom&quot; :</translation>
    </message>
    <message>
        <source>Simulate this device</source>
        <translation>Simuler cet appareil</translation>
    </message>
    <message>
        <source>Save the scene</source>
        <translation>Enregistrer la scène</translation>
    </message>
    <message>
        <source>Scenes (*.json)</source>
        <translation>Scènes (*.json)</translation>
    </message>
    <message>
        <source>The clock has paused at %1: %2</source>
        <translation>L&apos;horloge s&apos;est arrêtée à %1 : %2</translation>
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
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>Add state</source>
        <translation>Ajouter un état</translation>
    </message>
</context>
<context>
    <name>app::SizeFooter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 octets sur %2</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 Ko</translation>
    </message>
    <message>
        <source>depth %1 of %2</source>
        <translation>profondeur %1 sur %2</translation>
    </message>
</context>
<context>
    <name>app::StageHub</name>
    <message>
        <source>Stage</source>
        <translation>Démonstration</translation>
    </message>
</context>
<context>
    <name>app::StagePanel</name>
    <message>
        <source>Steps of the demo</source>
        <translation>Étapes de la démonstration</translation>
    </message>
    <message>
        <source>The step was refused</source>
        <translation>L&apos;étape a été refusée</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Open stage steps</source>
        <translation>Ouvrir des étapes de démonstration</translation>
    </message>
    <message>
        <source>Stage steps (*.json)</source>
        <translation>Étapes de démonstration (*.json)</translation>
    </message>
    <message>
        <source>The steps cannot be opened</source>
        <translation>Impossible d&apos;ouvrir les étapes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StageStrip</name>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Add stage...</source>
        <translation>Ajouter une étape...</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Ajouter une étape</translation>
    </message>
</context>
<context>
    <name>app::StartTrouble</name>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Impossible d&apos;ouvrir l&apos;espace de travail</translation>
    </message>
    <message>
        <source>Open Another...</source>
        <translation>En ouvrir un autre...</translation>
    </message>
    <message>
        <source>Start a Fresh Demo</source>
        <translation>Commencer une nouvelle démonstration</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>app::StateChart</name>
    <message>
        <source>State chart</source>
        <translation>Diagramme d&apos;états</translation>
    </message>
    <message>
        <source>live for %1</source>
        <translation>actif depuis %1</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>jamais entré</translation>
    </message>
    <message numerus="yes">
        <source>entered %n times</source>
        <translation>
            <numerusform>entré %n fois</numerusform>
            <numerusform>entré %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>This device has no states.</source>
        <translation>Cet appareil n&apos;a pas d&apos;états.</translation>
    </message>
    <message>
        <source>%1, pauses</source>
        <translation>%1, met en pause</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>aussitôt</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>Nom de l&apos;état</translation>
    </message>
    <message>
        <source>Transition from %1 to %2: %3</source>
        <translation>Transition de %1 à %2 : %3</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>État %1</translation>
    </message>
    <message>
        <source>first state</source>
        <translation>premier état</translation>
    </message>
    <message>
        <source>pauses the clock</source>
        <translation>met l&apos;horloge en pause</translation>
    </message>
    <message>
        <source>Add state</source>
        <translation>Ajouter un état</translation>
    </message>
    <message>
        <source>Add transition to...</source>
        <translation>Ajouter une transition vers...</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Begin in this state</source>
        <translation>Commencer dans cet état</translation>
    </message>
    <message>
        <source>Break-point</source>
        <translation>Point d&apos;arrêt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo the last change of the chart</source>
        <translation>Annuler la dernière modification du diagramme</translation>
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
        <translation>Vitesse de l&apos;horloge simulée</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated</source>
        <translation>
            <numerusform>%n simulé</numerusform>
            <numerusform>%n simulés</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing simulated</source>
        <translation>rien de simulé</translation>
    </message>
    <message>
        <source>Speed of the simulated clock, %1</source>
        <translation>Vitesse de l&apos;horloge simulée, %1</translation>
    </message>
    <message>
        <source>Pause the simulated clock</source>
        <translation>Suspendre l&apos;horloge simulée</translation>
    </message>
    <message>
        <source>Run the simulated clock</source>
        <translation>Lancer l&apos;horloge simulée</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>not saving</source>
        <translation>pas d&apos;enregistrement</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours d&apos;exécution</translation>
    </message>
    <message>
        <source>&amp;Pause Clock</source>
        <translation>&amp;Suspendre l&apos;horloge</translation>
    </message>
    <message>
        <source>&amp;Run Clock</source>
        <translation>Lancer l&apos;&amp;horloge</translation>
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
        <translation>Ajouter un appareil simulé</translation>
    </message>
    <message>
        <source>Ready devices</source>
        <translation>Appareils prêts</translation>
    </message>
    <message>
        <source>{n} is the number, {n:4} the number with four digits</source>
        <translation>{n} est le numéro, {n:4} le numéro à quatre chiffres</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>%1 is simulated already.</source>
        <translation>%1 est déjà simulé.</translation>
    </message>
</context>
<context>
    <name>app::TabStrip</name>
    <message>
        <source>Open devices</source>
        <translation>Appareils ouverts</translation>
    </message>
    <message>
        <source>Open in a New Window</source>
        <translation>Ouvrir dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Aucun appareil</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>Close the tab of %1</source>
        <translation>Fermer l&apos;onglet de %1</translation>
    </message>
    <message>
        <source>This device is not there any more</source>
        <translation>Cet appareil n&apos;existe plus</translation>
    </message>
    <message numerus="yes">
        <source>Draft of %n changes; it stays when the tab is closed</source>
        <translation>
            <numerusform>Brouillon de %n modification ; il reste quand l&apos;onglet est fermé</numerusform>
            <numerusform>Brouillon de %n modifications ; il reste quand l&apos;onglet est fermé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TelemetryPane</name>
    <message>
        <source>Telemetry</source>
        <translation>Télémétrie</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>No numbers yet. A series can be added as soon as a device has sent one.</source>
        <translation>Pas encore de nombres. Une série peut être ajoutée dès qu&apos;un appareil en a envoyé un.</translation>
    </message>
    <message>
        <source>The chart stands still. Home in the chart follows again.</source>
        <translation>Le graphique est arrêté. La touche Origine dans le graphique reprend le suivi.</translation>
    </message>
    <message>
        <source>How full the memory of the chart is</source>
        <translation>Remplissage de la mémoire du graphique</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 points sur %2</translation>
    </message>
    <message>
        <source>%1 older points were let go.</source>
        <translation>%1 points plus anciens ont été abandonnés.</translation>
    </message>
    <message>
        <source>Export Telemetry</source>
        <translation>Exporter la télémétrie</translation>
    </message>
    <message>
        <source>Points (*.csv);;Picture of the chart (*.png)</source>
        <translation>Points (*.csv);;Image du graphique (*.png)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Form of the telemetry</source>
        <translation>Forme de la télémétrie</translation>
    </message>
</context>
<context>
    <name>app::TelemetryRow</name>
    <message>
        <source>%1, last value</source>
        <translation>%1, dernière valeur</translation>
    </message>
    <message>
        <source>%1 over two minutes</source>
        <translation>%1 sur deux minutes</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun pour l&apos;instant</translation>
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
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>&amp;Range of the gauge...</source>
        <translation>&amp;Plage de la jauge...</translation>
    </message>
    <message>
        <source>Range as the &amp;model says</source>
        <translation>Plage selon le &amp;modèle</translation>
    </message>
    <message>
        <source>Range of the gauge</source>
        <translation>Plage de la jauge</translation>
    </message>
    <message>
        <source>The lowest and the highest value of %1, such as 0 100:</source>
        <translation>La plus petite et la plus grande valeur de %1, par exemple 0 100&#xa0;:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range; write two numbers, the lower one first, such as 0 100.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une plage&#xa0;; écrivez deux nombres, le plus petit d&apos;abord, par exemple 0 100.</translation>
    </message>
</context>
<context>
    <name>app::TextPopup</name>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Value of %1 as JSON</source>
        <translation>Valeur de %1 en JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>Ligne %1, colonne %2&#xa0;: </translation>
    </message>
</context>
<context>
    <name>app::TileDelegate</name>
    <message>
        <source>above the range</source>
        <translation>au-dessus de la plage</translation>
    </message>
    <message>
        <source>below the range</source>
        <translation>au-dessous de la plage</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>plage de %1 à %2</translation>
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
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>A: now</source>
        <translation>A&#xa0;: maintenant</translation>
    </message>
    <message>
        <source>A: %1</source>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B&#xa0;: %1</translation>
    </message>
    <message>
        <source>kept since %1</source>
        <translation>conservé depuis %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>app::TracingDialog</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 vaut %2</translation>
    </message>
    <message>
        <source>%1: refused with %2</source>
        <translation>%1&#xa0;: refusé avec %2</translation>
    </message>
    <message>
        <source>%1: %2, answered with %3</source>
        <translation>%1&#xa0;: %2, réponse %3</translation>
    </message>
    <message>
        <source>Distributed tracing of %1</source>
        <translation>Traçage distribué de %1</translation>
    </message>
    <message>
        <source>&amp;Mark messages for tracing</source>
        <translation>&amp;Marquer les messages pour le traçage</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the messages that are marked</source>
        <translation>Part des messages qui sont marqués</translation>
    </message>
    <message>
        <source>&amp;Share of the messages</source>
        <translation>&amp;Part des messages</translation>
    </message>
    <message>
        <source>Update Twin</source>
        <translation>Mettre à jour le jumeau</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>Échantillonnage</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>The device has not answered.</source>
        <translation>L&apos;appareil n&apos;a pas répondu.</translation>
    </message>
</context>
<context>
    <name>app::TrustStrip</name>
    <message numerus="yes">
        <source>The scene has %n scripts: %1. They run once you trust them.</source>
        <translation>
            <numerusform>La scène a %n script : %1. Il tourne dès que vous lui faites confiance.</numerusform>
            <numerusform>La scène a %n scripts : %1. Ils tournent dès que vous leur faites confiance.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scene asks web services: %1. It does once you trust it.</source>
        <translation>La scène interroge des services web : %1. Elle le fait dès que vous lui faites confiance.</translation>
    </message>
    <message numerus="yes">
        <source>The scene has %n scripts and asks web services: %1. Both wait until you trust them.</source>
        <translation>
            <numerusform>La scène a %n script et interroge des services web : %1. Les deux attendent votre confiance.</numerusform>
            <numerusform>La scène a %n scripts et interroge des services web : %1. Tous attendent votre confiance.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message>
        <source>Trust this scene</source>
        <translation>Faire confiance à cette scène</translation>
    </message>
</context>
<context>
    <name>app::TwinColumn</name>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 en JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The text cannot be read; this is how it was before</source>
        <translation>Le texte est illisible&#xa0;; voici l&apos;état précédent</translation>
    </message>
    <message>
        <source>The text of this section cannot be read, so the tree shows it as it was before. %1</source>
        <translation>Le texte de cette section est illisible, l&apos;arborescence montre donc l&apos;état précédent. %1</translation>
    </message>
    <message>
        <source>It is not as the model says. It can be applied all the same.</source>
        <translation>Ce n’est pas ce que dit le modèle. Cela peut être appliqué malgré tout.</translation>
    </message>
</context>
<context>
    <name>app::TwinColumns</name>
    <message>
        <source>service only</source>
        <translation>service seulement</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>no model announced</source>
        <translation>aucun modèle annoncé</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>modèle %1</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>1 composant</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 composants</translation>
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
        <translation>Jumeau numérique</translation>
    </message>
    <message>
        <source>longest name %1 of %2 bytes
longest text %3 of %4 bytes</source>
        <translation>nom le plus long : %1 sur %2 octets
texte le plus long : %3 sur %4 octets</translation>
    </message>
</context>
<context>
    <name>app::TwinPane</name>
    <message>
        <source>The draft could not be kept on the disk</source>
        <translation>Le brouillon n&apos;a pas pu être conservé sur le disque</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>Aucun appareil n&apos;est choisi.</translation>
    </message>
    <message>
        <source>%1 is not there any more. Its draft is kept below; the patch can be copied.</source>
        <translation>%1 n&apos;existe plus. Son brouillon est conservé ci-dessous&#xa0;; le patch peut être copié.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n&apos;existe plus.</translation>
    </message>
    <message>
        <source>One change is lost.</source>
        <translation>Une modification est perdue.</translation>
    </message>
    <message>
        <source>%1 changes are lost.</source>
        <translation>%1 modifications sont perdues.</translation>
    </message>
    <message>
        <source>Discard the draft of %1?</source>
        <translation>Abandonner le brouillon de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Not applied: the twin was changed meanwhile</source>
        <translation>Non appliqué&#xa0;: le jumeau a été modifié entre-temps</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>Non appliqué&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>%1 was not there at %2, or nothing is known of it.</source>
        <translation>%1 n&apos;existait pas à %2, ou rien n&apos;en est connu.</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>Non annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Replace tags and desired of %1?</source>
        <translation>Remplacer les tags et desired de %1 ?</translation>
    </message>
    <message>
        <source>Both sections are put as they stand here in place of what the hub has; what does not stand here is gone.</source>
        <translation>Les deux sections prennent, telles qu’elles sont ici, la place de ce que le hub a ; ce qui n’est pas ici disparaît.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>app::UndoPanel</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>Undo what nobody touched</source>
        <translation>Annuler ce que personne n&apos;a touché</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>Non annulé</translation>
    </message>
    <message>
        <source>Not undone: the twin was changed after your update</source>
        <translation>Non annulé&#xa0;: le jumeau a été modifié après votre mise à jour</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Propriété</translation>
    </message>
    <message>
        <source>Before your update</source>
        <translation>Avant votre mise à jour</translation>
    </message>
    <message>
        <source>You set</source>
        <translation>Vous avez défini</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>modifié depuis</translation>
    </message>
    <message>
        <source>as you set it</source>
        <translation>tel que vous l&apos;avez défini</translation>
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
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>démarre</translation>
    </message>
    <message>
        <source>reads its desired properties</source>
        <translation>lit ses propriétés desired</translation>
    </message>
    <message>
        <source>acknowledges: %1</source>
        <translation>confirme : %1</translation>
    </message>
    <message>
        <source>is done with: %1</source>
        <translation>a terminé : %1</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>signale : %1</translation>
    </message>
    <message>
        <source>sends telemetry: %1</source>
        <translation>envoie de la télémétrie : %1</translation>
    </message>
    <message>
        <source>answers a command that it does not have</source>
        <translation>répond à une commande qu&apos;il n&apos;a pas</translation>
    </message>
    <message>
        <source>answers the command: %1</source>
        <translation>répond à la commande : %1</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>règle : %1</translation>
    </message>
    <message>
        <source>ends its actions</source>
        <translation>termine ses actions</translation>
    </message>
    <message>
        <source>goes on with its actions: %1</source>
        <translation>poursuit ses actions : %1</translation>
    </message>
    <message>
        <source>machine: %1</source>
        <translation>machine à états : %1</translation>
    </message>
    <message>
        <source>renews its token</source>
        <translation>renouvelle son jeton</translation>
    </message>
    <message>
        <source>a message that a fault held back arrives</source>
        <translation>un message retenu par une panne arrive</translation>
    </message>
    <message>
        <source>sends a refused message again</source>
        <translation>renvoie un message refusé</translation>
    </message>
    <message>
        <source>messages that a fault held back arrive</source>
        <translation>des messages retenus par une panne arrivent</translation>
    </message>
    <message>
        <source>hears what a fault held back</source>
        <translation>reçoit ce qu&apos;une panne a retenu</translation>
    </message>
    <message>
        <source>timeline: %1</source>
        <translation>chronologie : %1</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>panne : %1</translation>
    </message>
    <message>
        <source>the scene</source>
        <translation>la scène</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
</context>
<context>
    <name>app::UpcomingPanel</name>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Rien n&apos;est prévu.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n. Space runs the clock to that moment.</source>
        <translation>
            <numerusform>Le prochain (%n). Espace fait avancer l&apos;horloge jusqu&apos;à ce moment.</numerusform>
            <numerusform>Les %n prochains. Espace fait avancer l&apos;horloge jusqu&apos;à ce moment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that are planned. Space runs the clock to that moment.</source>
        <translation>
            <numerusform>Tout ce qui est prévu : %n. Espace fait avancer l&apos;horloge jusqu&apos;à ce moment.</numerusform>
            <numerusform>Les %n prévus, tous. Espace fait avancer l&apos;horloge jusqu&apos;à ce moment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::UpdatedBar</name>
    <message>
        <source>Undo</source>
        <translation>Annuler la mise à jour</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close: there is no way back then</source>
        <translation>Fermer&#xa0;: il n&apos;y aura plus de retour possible</translation>
    </message>
    <message>
        <source>Updated to version %1.</source>
        <translation>Mis à jour à la version %1.</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Z: sends the inverse patch, if nobody has written since</source>
        <translation>Ctrl+Alt+Z : envoie le correctif inverse, si personne n’a écrit depuis</translation>
    </message>
    <message>
        <source>200 in %1 ms at %2</source>
        <translation>200 en %1 ms à %2</translation>
    </message>
    <message>
        <source>tracking id %1</source>
        <translation>identifiant de suivi %1</translation>
    </message>
</context>
<context>
    <name>app::Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher les mises à jour</translation>
    </message>
    <message>
        <source>This build names nobody to ask. Address of a JSON with version and page, beginning with https://:</source>
        <translation>Cette version ne nomme personne à qui demander. Adresse d&apos;un JSON avec version et page, commençant par https:// :</translation>
    </message>
    <message>
        <source>Twinscope %1 is there</source>
        <translation>Twinscope %1 est là</translation>
    </message>
    <message>
        <source>You have %1. Read about it and fetch it at %2</source>
        <translation>Vous avez %1. Lisez et téléchargez à %2</translation>
    </message>
    <message>
        <source>You have the newest version</source>
        <translation>Vous avez la version la plus récente</translation>
    </message>
    <message>
        <source>%1. From now on this is asked once a day; the menu turns it off again.</source>
        <translation>%1. Désormais la question est posée une fois par jour ; le menu permet de l&apos;arrêter.</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>La version la plus récente n&apos;est pas connue</translation>
    </message>
</context>
<context>
    <name>app::ValueDetails</name>
    <message>
        <source>Preview</source>
        <translation>Préliminaire</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 j</translation>
    </message>
    <message>
        <source>Time of the preview</source>
        <translation>Durée de l&apos;aperçu</translation>
    </message>
</context>
<context>
    <name>app::ValueEditor</name>
    <message>
        <source>Change the kind (Alt+Down)</source>
        <translation>Changer le type (Alt+Bas)</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Type de valeur</translation>
    </message>
    <message>
        <source>&amp;String</source>
        <translation>&amp;Chaîne</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Boolean</source>
        <translation>&amp;Booléen</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>&amp;Array</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Remove (null)</source>
        <translation>&amp;Supprimer (null)</translation>
    </message>
    <message>
        <source>A number as JSON writes it, for example 21.8, -3 or 1e6</source>
        <translation>Un nombre écrit comme en JSON, par exemple 21.8, -3 ou 1e6</translation>
    </message>
</context>
<context>
    <name>app::ValuesModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Générateur</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Chaque</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>télémétrie</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>accessible en écriture</translation>
    </message>
    <message>
        <source>property</source>
        <translation>propriété</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>comme demandé</translation>
    </message>
    <message>
        <source>on change</source>
        <translation>au changement</translation>
    </message>
    <message>
        <source>power-on</source>
        <translation>à la mise en marche</translation>
    </message>
</context>
<context>
    <name>app::WhyPopup</name>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>asked %1, version %2</source>
        <translation>demandé %1, version %2</translation>
    </message>
    <message>
        <source>delivered to the device</source>
        <translation>remis à l&apos;appareil</translation>
    </message>
    <message>
        <source>asked %1 instead, version %2</source>
        <translation>demandé %1 à la place, version %2</translation>
    </message>
    <message>
        <source>%1, device uses %2</source>
        <translation>%1, l&apos;appareil utilise %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Why is this so?</source>
        <translation>Pourquoi en est-il ainsi&#xa0;?</translation>
    </message>
    <message>
        <source>Why is this %1?</source>
        <translation>Pourquoi est-ce %1&#xa0;?</translation>
    </message>
    <message>
        <source>Why is this not there?</source>
        <translation>Pourquoi est-ce absent&#xa0;?</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Défini par</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Modification précédente</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>%1, version %2, set by %3 %4</source>
        <translation>%1, version %2, défini par %3 %4</translation>
    </message>
    <message>
        <source>no other value is known</source>
        <translation>aucune autre valeur n&apos;est connue</translation>
    </message>
    <message>
        <source>Nothing is kept of this device&apos;s past.</source>
        <translation>Rien n&apos;est conservé du passé de cet appareil.</translation>
    </message>
    <message>
        <source>It was written before %1, and nothing older is kept.</source>
        <translation>Écrit avant %1, et rien de plus ancien n&apos;est conservé.</translation>
    </message>
    <message>
        <source>Last written %1, version %2.</source>
        <translation>Dernière écriture %1, version %2.</translation>
    </message>
    <message>
        <source>Last written %1.</source>
        <translation>Dernière écriture %1.</translation>
    </message>
    <message>
        <source>%1 The change itself is not kept.</source>
        <translation>%1 La modification elle-même n&apos;est pas conservée.</translation>
    </message>
    <message>
        <source>came with the device</source>
        <translation>venu avec l&apos;appareil</translation>
    </message>
    <message>
        <source>patch of %1, %2 B</source>
        <translation>patch de %1, %2 o</translation>
    </message>
    <message>
        <source>replaced %1, %2 B</source>
        <translation>%1 remplacé, %2 o</translation>
    </message>
    <message>
        <source>%1, change %2, version %3</source>
        <translation>%1, modification %2, version %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>app::WindowDialogs</name>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>Tapez %1 pour continuer&#xa0;:</translation>
    </message>
</context>
<context>
    <name>app::WireDetails</name>
    <message>
        <source>Packets of the exchange</source>
        <translation>Paquets de l&apos;échange</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1, port %2, %3</translation>
    </message>
    <message>
        <source>Request: %1, %2</source>
        <translation>Requête&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Answer: %1, %2</source>
        <translation>Réponse&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Choose a packet to see what it says.</source>
        <translation>Choisissez un paquet pour voir ce qu&apos;il dit.</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>Enregistrer la charge utile</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The payload was not saved</source>
        <translation>La charge utile n&apos;a pas été enregistrée</translation>
    </message>
</context>
<context>
    <name>app::WirePane</name>
    <message>
        <source>Wire</source>
        <translation>Trafic</translation>
    </message>
    <message>
        <source>Filter, or device = thermo-01</source>
        <translation>Filtre, ou device = thermo-01</translation>
    </message>
    <message>
        <source>Filter the wire</source>
        <translation>Filtrer le trafic</translation>
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
        <translation>Remplissage de la mémoire des paquets en attente</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Form of the wire</source>
        <translation>Forme du trafic</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Exporter...</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>—▸ MQTT     - -▸ HTTPS     ▯ waits for the answer     ▲ refused</source>
        <translation>—▸ MQTT     - -▸ HTTPS     ▯ attend la réponse     ▲ refusé</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>%1 of %2 packets</source>
        <translation>%1 paquets sur %2</translation>
    </message>
    <message>
        <source>Paused, %1 of %2 held</source>
        <translation>En pause, %1 retenus sur %2</translation>
    </message>
    <message>
        <source>Paused here at %1</source>
        <translation>En pause ici à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n newer packets held, none lost</source>
        <translation>
            <numerusform>%n paquet plus récent retenu, aucun perdu</numerusform>
            <numerusform>%n paquets plus récents retenus, aucun perdu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 newer packets held, %2 older ones dropped</source>
        <translation>%1 paquets plus récents retenus, %2 plus anciens supprimés</translation>
    </message>
    <message>
        <source>No packet matches.</source>
        <translation>Aucun paquet ne correspond.</translation>
    </message>
    <message>
        <source>Nothing has come over the wire yet.</source>
        <translation>Aucun trafic pour l&apos;instant.</translation>
    </message>
    <message>
        <source>The servers do not run: Hub &gt; Start Servers.</source>
        <translation>Les serveurs ne sont pas démarrés&#xa0;: Hub &gt; Démarrer les serveurs.</translation>
    </message>
    <message>
        <source>Wire paused</source>
        <translation>Trafic suspendu</translation>
    </message>
    <message>
        <source>Export the wire</source>
        <translation>Exporter le trafic</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>The wire was not exported</source>
        <translation>Le trafic n&apos;a pas été exporté</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
</context>
<context>
    <name>app::WireTableDelegate</name>
    <message>
        <source>Unfold</source>
        <translation>Déplier</translation>
    </message>
</context>
<context>
    <name>app::WordForm</name>
    <message>
        <source>Still missing: %1</source>
        <translation>Manque encore : %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>&quot;%1&quot; n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 n&apos;est pas entre %2 et %3.</translation>
    </message>
</context>
<context>
    <name>app::Workbench</name>
    <message>
        <source>Go to a device by id, model or tag</source>
        <translation>Aller à un appareil par id, modèle ou tag</translation>
    </message>
</context>
</TS>
