<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AttemptWords</name>
    <message>
        <source>The client ended the TLS handshake because it does not trust the hub&apos;s certificate.</source>
        <translation>クライアントはハブの証明書を信頼しないため、TLS ハンドシェイクを終えました。</translation>
    </message>
    <message>
        <source>Give the client the CA file: the lit lines of the program. Then run it again, no restart is needed here.</source>
        <translation>クライアントに CA ファイルを渡してください: プログラムの強調された行です。それからもう一度実行してください。ここで再起動は不要です。</translation>
    </message>
    <message>
        <source>The client and the hub found no way of TLS that both know.</source>
        <translation>クライアントとハブの両方が知る TLS の方式が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Let the client use TLS 1.2 or later.</source>
        <translation>クライアントが TLS 1.2 以降を使うようにしてください。</translation>
    </message>
    <message>
        <source>The client ended the line before TLS stood, or what it sent is no TLS.</source>
        <translation>TLS が成立する前にクライアントが回線を終えたか、送信されたものが TLS ではありません。</translation>
    </message>
    <message>
        <source>If it does not trust the hub, give it the CA file (the lit lines); otherwise let it use TLS, and compare the port.</source>
        <translation>ハブを信頼していない場合は CA ファイル (強調された行) を渡し、そうでなければ TLS を使うようにしてポートを比べてください。</translation>
    </message>
    <message>
        <source>The token of the request does not let its caller in.</source>
        <translation>要求のトークンでは入れません。</translation>
    </message>
    <message>
        <source>Copy the connection string or the token again; a token has an end.</source>
        <translation>接続文字列またはトークンをもう一度コピーしてください。トークンには期限があります。</translation>
    </message>
    <message>
        <source>The hub ended the connection: %1.</source>
        <translation>ハブが接続を終えました: %1。</translation>
    </message>
    <message>
        <source>Compare what the client sends with the program above.</source>
        <translation>クライアントが送信するものを上のプログラムと比べてください。</translation>
    </message>
    <message>
        <source>%1 to port %2</source>
        <translation>%1 からポート %2 へ</translation>
    </message>
    <message>
        <source>, TLS alert %1 %2 received</source>
        <translation>、TLS アラート %1 %2 を受信</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>到達</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>信頼なし</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>信頼済み</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>許可なし</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>最初の要求</translation>
    </message>
    <message>
        <source>Model known</source>
        <translation>モデル判明</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>最初のメッセージ</translation>
    </message>
    <message>
        <source>The client ended the connection right after the TLS handshake, before it said who it is.</source>
        <translation>クライアントは TLS ハンドシェイクの直後、名乗る前に接続を終えました。</translation>
    </message>
    <message>
        <source>If it does not trust the hub&apos;s certificate, give it the CA file: the lit lines of the program.</source>
        <translation>ハブの証明書を信頼していない場合は、CA ファイルを渡してください: プログラムの強調された行です。</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message numerus="yes">
        <source>%n more lines; Save has all of them.</source>
        <translation>
            <numerusform>ほか %n 行。「保存」ではすべて保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as chosen</source>
        <translation>%1 (選択による)</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1 (%2 による)</translation>
    </message>
    <message>
        <source>A body of Avro can be read only with its schema.</source>
        <translation>Avro の本文はスキーマがないと読めません。</translation>
    </message>
    <message>
        <source>The container is compressed by %1, which is not unpacked here.</source>
        <translation>コンテナーは %1 で圧縮されています。ここでは展開しません。</translation>
    </message>
    <message>
        <source>The body is not %1.</source>
        <translation>本文は %1 ではありません。</translation>
    </message>
    <message>
        <source>The body is not %1: it cannot be read from byte %2 on. Choose another format, or see the bytes.</source>
        <translation>本文は %1 ではありません。%2 バイト目から読めません。別の形式を選ぶか、バイトを表示してください。</translation>
    </message>
    <message>
        <source>Without a schema: names are field numbers, and a fixed number stands as floating point and as its bits.</source>
        <translation>スキーマなし: 名前はフィールド番号です。固定長の数は浮動小数点数とビット列で示します。</translation>
    </message>
    <message>
        <source>Shown as JSON; byte strings stand as h&apos;0a0b&apos;.</source>
        <translation>JSON として表示。バイト列は h&apos;0a0b&apos; と書きます。</translation>
    </message>
    <message>
        <source>whole message</source>
        <translation>メッセージ全体</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>This event carries no message.</source>
        <translation>このイベントにはメッセージがありません。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>本文は空です。</translation>
    </message>
    <message>
        <source>The body is not text, and no content type says what it is. Choose a format, or see the bytes.</source>
        <translation>本文はテキストではなく、コンテンツの種類も示されていません。形式を選ぶか、バイトを表示してください。</translation>
    </message>
    <message>
        <source>Choose Schema...</source>
        <translation>スキーマを選ぶ...</translation>
    </message>
    <message>
        <source>No earlier event of this device and kind is kept.</source>
        <translation>このデバイスの同じ種類のイベントで、これより前のものは残っていません。</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Compared with the one before</source>
        <translation>1 つ前との比較</translation>
    </message>
    <message>
        <source>The bytes are the same.</source>
        <translation>バイトは同じです。</translation>
    </message>
    <message>
        <source>The bytes differ. To compare values, choose a format that both can be read in.</source>
        <translation>バイトが異なります。値を比べるには、両方を読める形式を選んでください。</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今</translation>
    </message>
    <message numerus="yes">
        <source>%n values are as they were.</source>
        <translation>
            <numerusform>%n 個の値は変わっていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行元</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>%1 from the device to the hub, by the device&apos;s clock</source>
        <translation>デバイスからハブまで %1 (デバイスの時計による)</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>System properties</source>
        <translation>システム プロパティ</translation>
    </message>
    <message>
        <source>Application properties</source>
        <translation>アプリケーション プロパティ</translation>
    </message>
    <message>
        <source>This event did not come as bytes.</source>
        <translation>このイベントはバイトとして届いたものではありません。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>The first %1 of %2; Save has all of them.</source>
        <translation>%2 のうち最初の %1。「保存」ではすべて保存されます。</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>The schema has no message %1.</source>
        <translation>スキーマにメッセージ %1 はありません。</translation>
    </message>
    <message>
        <source>The container unpacks to more than is shown here.</source>
        <translation>コンテナーを展開すると、ここで表示できる大きさを超えます。</translation>
    </message>
    <message>
        <source>Read as %1; fields that its schema does not have stand by their numbers.</source>
        <translation>%1 として読みました。スキーマにないフィールドは番号で示します。</translation>
    </message>
    <message>
        <source>The schema %1 cannot be used. %2</source>
        <translation>スキーマ %1 は使用できません。%2</translation>
    </message>
</context>
<context>
    <name>WirePage</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>QoS %1, DUP %2, RETAIN %3</source>
        <translation>QoS %1、DUP %2、RETAIN %3</translation>
    </message>
    <message>
        <source>topic %1, payload %2</source>
        <translation>トピック %1、ペイロード %2</translation>
    </message>
    <message>
        <source>component marker</source>
        <translation>コンポーネントの印</translation>
    </message>
    <message>
        <source>answers desired version %1</source>
        <translation>必要な値のバージョン %1 に応答</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>the first %1 are kept</source>
        <translation>最初の %1 を保存</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
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
        <translation>ツイン</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>確認応答 %1</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>報告済み</translation>
    </message>
    <message>
        <source>%1, result</source>
        <translation>%1、結果</translation>
    </message>
    <message>
        <source>get twin</source>
        <translation>ツインの取得</translation>
    </message>
    <message>
        <source>desired, version %1</source>
        <translation>必要な値、バージョン %1</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>コマンド %1</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>digital twin</source>
        <translation>デジタル ツイン</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>%1 connects.</source>
        <translation>%1 が接続します。</translation>
    </message>
    <message>
        <source>%1 subscribes to %2.</source>
        <translation>%1 が %2 を購読します。</translation>
    </message>
    <message>
        <source>%1 does not want %2 any more.</source>
        <translation>%1 はもう %2 を必要としません。</translation>
    </message>
    <message>
        <source>%1 says that it is still there.</source>
        <translation>%1 がまだいることを知らせます。</translation>
    </message>
    <message>
        <source>%1 says goodbye.</source>
        <translation>%1 が終了を告げます。</translation>
    </message>
    <message>
        <source>The connection of %1 has ended: %2.</source>
        <translation>%1 の接続が終わりました: %2。</translation>
    </message>
    <message>
        <source>%1 reads its twin.</source>
        <translation>%1 が自分のツインを読みます。</translation>
    </message>
    <message>
        <source>%1 reports that it refuses a desired value.</source>
        <translation>%1 が必要な値を拒否すると報告します。</translation>
    </message>
    <message>
        <source>%1 reports properties.</source>
        <translation>%1 がプロパティを報告します。</translation>
    </message>
    <message>
        <source>The hub tells %1 what is desired, version %2.</source>
        <translation>ハブが必要な値を %1 に伝えます、バージョン %2。</translation>
    </message>
    <message>
        <source>The hub hands the command %2 to %1.</source>
        <translation>ハブがコマンド %2 を %1 に渡します。</translation>
    </message>
    <message>
        <source>%1 sends telemetry.</source>
        <translation>%1 がテレメトリを送信します。</translation>
    </message>
    <message>
        <source>The hub hands a message to %1.</source>
        <translation>ハブがメッセージを %1 に渡します。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>A service reads the twin of %1.</source>
        <translation>サービスが %1 のツインを読みます。</translation>
    </message>
    <message>
        <source>A service changes the twin of %1.</source>
        <translation>サービスが %1 のツインを変更します。</translation>
    </message>
    <message>
        <source>A service reads the digital twin of %1.</source>
        <translation>サービスが %1 のデジタル ツインを読みます。</translation>
    </message>
    <message>
        <source>A service changes the digital twin of %1.</source>
        <translation>サービスが %1 のデジタル ツインを変更します。</translation>
    </message>
    <message>
        <source>A service calls the command %2 of %1.</source>
        <translation>サービスが %1 のコマンド %2 を呼び出します。</translation>
    </message>
    <message>
        <source>%1 sends telemetry over HTTPS.</source>
        <translation>%1 が HTTPS でテレメトリを送信します。</translation>
    </message>
    <message>
        <source>A message for %1.</source>
        <translation>%1 へのメッセージ。</translation>
    </message>
    <message>
        <source>A service works on the list of devices.</source>
        <translation>サービスがデバイスの一覧を操作します。</translation>
    </message>
    <message>
        <source>A service works on the identity of %1.</source>
        <translation>サービスが %1 の ID を操作します。</translation>
    </message>
    <message>
        <source>A service asks a query.</source>
        <translation>サービスがクエリを尋ねます。</translation>
    </message>
    <message>
        <source>A service works on jobs.</source>
        <translation>サービスがジョブを操作します。</translation>
    </message>
    <message>
        <source>Somebody listens to events.</source>
        <translation>誰かがイベントを聞いています。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No answer is asked for.</source>
        <translation>応答は求められていません。</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>応答はまだありません。</translation>
    </message>
    <message>
        <source>The hub let it in after %1.</source>
        <translation>ハブは %1 後に受け入れました。</translation>
    </message>
    <message>
        <source>The hub refused it after %1.</source>
        <translation>ハブは %1 後に拒否しました。</translation>
    </message>
    <message>
        <source>The hub stored it as reported version %1 and answered after %2.</source>
        <translation>ハブは報告値のバージョン %1 として保存し、%2 後に応答しました。</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>%1 answered %2 after %3.</source>
        <translation>%1 は %3 後に %2 と応答しました。</translation>
    </message>
    <message>
        <source>%1 confirmed it after %2.</source>
        <translation>%1 は %2 後に確認しました。</translation>
    </message>
    <message>
        <source>the twin of this connection&apos;s device</source>
        <translation>この接続のデバイスのツイン</translation>
    </message>
    <message>
        <source>read all of it</source>
        <translation>全体を読む</translation>
    </message>
    <message>
        <source>change part of the reported properties</source>
        <translation>報告されたプロパティの一部を変更</translation>
    </message>
    <message>
        <source>the desired properties have changed</source>
        <translation>必要なプロパティが変更されました</translation>
    </message>
    <message>
        <source>the answer to a request about it</source>
        <translation>それについての要求への応答</translation>
    </message>
    <message>
        <source>commands of this connection&apos;s device</source>
        <translation>この接続のデバイスのコマンド</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>the result of a call</source>
        <translation>呼び出しの結果</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>its telemetry</source>
        <translation>そのテレメトリ</translation>
    </message>
    <message>
        <source>messages to it</source>
        <translation>デバイスへのメッセージ</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>name of the command</source>
        <translation>コマンドの名前</translation>
    </message>
    <message>
        <source>request number, repeated in the answer</source>
        <translation>要求番号、応答で繰り返されます</translation>
    </message>
    <message>
        <source>version of the properties</source>
        <translation>プロパティのバージョン</translation>
    </message>
    <message>
        <source>property of the message</source>
        <translation>メッセージのプロパティ</translation>
    </message>
    <message>
        <source>version of the service&apos;s interface</source>
        <translation>サービスのインターフェイスのバージョン</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>refused, code %1</source>
        <translation>拒否、コード %1</translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>トピック %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>パケット %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1, %2 telemetry folded</source>
        <translation>%1、テレメトリ %2 件を折りたたみ</translation>
    </message>
    <message>
        <source>%1 quiet</source>
        <translation>%1 静か</translation>
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
        <translation>ハブは %1 を受け入れませんでした。</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>登録</translation>
    </message>
    <message>
        <source>enrollments</source>
        <translation>登録エントリ</translation>
    </message>
    <message>
        <source>%1 asks the provisioning service for its hub.</source>
        <translation>%1 がプロビジョニング サービスに自分のハブを尋ねます。</translation>
    </message>
    <message>
        <source>A device asks the provisioning service for its hub.</source>
        <translation>デバイスがプロビジョニング サービスに自分のハブを尋ねます。</translation>
    </message>
    <message>
        <source>A service works on the enrollments.</source>
        <translation>サービスが登録エントリを操作します。</translation>
    </message>
</context>
<context>
    <name>app::About</name>
    <message>
        <source>About Twinscope</source>
        <translation>Twinscope について</translation>
    </message>
    <message>
        <source>Explorer and simulator of device twins and digital twins</source>
        <translation>デバイス ツインとデジタル ツインのエクスプローラーとシミュレーター</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>バージョン %1、Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License バージョン 3 以降の自由ソフトウェア</translation>
    </message>
</context>
<context>
    <name>app::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>シミュレーション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open Workspace...</source>
        <translation>ワークスペースを開く(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Update Twin</source>
        <translation>ツインを更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>下書きを破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leave Editing, Keep Draft</source>
        <translation>編集を終え、下書きを残す(&amp;L)</translation>
    </message>
    <message>
        <source>Edit Device Twin as &amp;Text</source>
        <translation>デバイス ツインをテキストで編集(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add Member</source>
        <translation>メンバーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove Member</source>
        <translation>メンバーを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>パスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Twin as &amp;Tree</source>
        <translation>ツインをツリーで表示(&amp;T)</translation>
    </message>
    <message>
        <source>Twin as Tree + &amp;Metadata</source>
        <translation>ツインをツリー + メタデータで表示(&amp;M)</translation>
    </message>
    <message>
        <source>Twin as &amp;JSON</source>
        <translation>ツインを JSON で表示(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>ライブ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Editing</source>
        <translation>編集中(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>すべて折りたたむ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>標準の文字サイズ(&amp;N)</translation>
    </message>
    <message>
        <source>Filter &amp;Devices</source>
        <translation>デバイスを絞り込む(&amp;D)</translation>
    </message>
    <message>
        <source>Pause E&amp;vents</source>
        <translation>イベントを一時停止(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Filter Events</source>
        <translation>イベントを絞り込む(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Device...</source>
        <translation>新しいデバイス(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Delete Device...</source>
        <translation>デバイスを削除(&amp;D)...</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>更新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>電源(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run Clock</source>
        <translation>時計を進める(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>ステップ(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>遅く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>速く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Normal Speed</source>
        <translation>標準の速度(&amp;N)</translation>
    </message>
    <message>
        <source>Search or Run a &amp;Command</source>
        <translation>コマンドを検索または実行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Twinscope</source>
        <translation>Twinscope について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New Workspace...</source>
        <translation>新しいワークスペース(&amp;N)...</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>文字を大きく(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>文字を小さく(&amp;S)</translation>
    </message>
    <message>
        <source>Colors of the S&amp;ystem</source>
        <translation>システムの色(&amp;Y)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>ライト(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>前のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>Fold the Dra&amp;wers</source>
        <translation>引き出しを折りたたむ(&amp;W)</translation>
    </message>
    <message>
        <source>Enlar&amp;ge the Drawer</source>
        <translation>引き出しを拡大(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>イベント(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Clear Events</source>
        <translation>イベントを消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add Model Source...</source>
        <translation>モデルのソースを追加(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Fetch Missing Models</source>
        <translation>足りないモデルを取得(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save Model</source>
        <translation>モデルを保存(&amp;S)</translation>
    </message>
    <message>
        <source>Model &amp;as Tree</source>
        <translation>モデルをツリーで表示(&amp;A)</translation>
    </message>
    <message>
        <source>M&amp;odel as Tree + Text</source>
        <translation>モデルをツリー + テキストで表示(&amp;O)</translation>
    </message>
    <message>
        <source>Model as Te&amp;xt</source>
        <translation>モデルをテキストで表示(&amp;X)</translation>
    </message>
    <message>
        <source>Ex&amp;pand All</source>
        <translation>すべて展開(&amp;P)</translation>
    </message>
    <message>
        <source>Show in &amp;Model</source>
        <translation>モデルで表示(&amp;M)</translation>
    </message>
    <message>
        <source>Show in &amp;Twin</source>
        <translation>ツインで表示(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ind a Model</source>
        <translation>モデルを検索(&amp;I)</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>問題(&amp;B)</translation>
    </message>
    <message>
        <source>Fi&amp;lter Problems</source>
        <translation>問題を絞り込む(&amp;L)</translation>
    </message>
    <message>
        <source>Problems of This &amp;Model</source>
        <translation>このモデルの問題(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;All Problems</source>
        <translation>すべての問題(&amp;A)</translation>
    </message>
    <message>
        <source>H&amp;ub</source>
        <translation>ハブ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Start Servers</source>
        <translation>サーバーを開始(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top Servers</source>
        <translation>サーバーを停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Address and Ports...</source>
        <translation>アドレスとポート(&amp;A)...</translation>
    </message>
    <message>
        <source>Connect a &amp;Device</source>
        <translation>デバイスを接続(&amp;D)</translation>
    </message>
    <message>
        <source>Connect a Ser&amp;vice</source>
        <translation>サービスを接続(&amp;V)</translation>
    </message>
    <message>
        <source>Connected &amp;Clients</source>
        <translation>接続中のクライアント(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export CA Certificate...</source>
        <translation>CA 証明書をエクスポート(&amp;E)...</translation>
    </message>
    <message>
        <source>E&amp;xport Events...</source>
        <translation>イベントをエクスポート(&amp;X)...</translation>
    </message>
    <message>
        <source>Wi&amp;re</source>
        <translation>通信(&amp;R)</translation>
    </message>
    <message>
        <source>Wire as Conversati&amp;on</source>
        <translation>通信を会話で表示(&amp;O)</translation>
    </message>
    <message>
        <source>Wire as &amp;Table</source>
        <translation>通信を表で表示(&amp;T)</translation>
    </message>
    <message>
        <source>Pa&amp;use Wire</source>
        <translation>通信を一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>Clear Wire</source>
        <translation>通信を消去</translation>
    </message>
    <message>
        <source>Filter Wire</source>
        <translation>通信を絞り込む</translation>
    </message>
    <message>
        <source>Export Wire...</source>
        <translation>通信をエクスポート...</translation>
    </message>
    <message>
        <source>Previous Exchange</source>
        <translation>前のやり取り</translation>
    </message>
    <message>
        <source>Next Exchange</source>
        <translation>次のやり取り</translation>
    </message>
    <message>
        <source>E&amp;xport Models...</source>
        <translation>モデルをエクスポート(&amp;X)...</translation>
    </message>
    <message>
        <source>&amp;Delete Model...</source>
        <translation>モデルを削除(&amp;D)...</translation>
    </message>
    <message>
        <source>&amp;JSON Patch of the Digital Twin</source>
        <translation>デジタル ツインの JSON Patch(&amp;J)</translation>
    </message>
    <message>
        <source>Compare &amp;Versions of the Model</source>
        <translation>モデルのバージョンを比較(&amp;V)</translation>
    </message>
    <message>
        <source>In&amp;fer Model from Twin</source>
        <translation>ツインからモデルを推定(&amp;F)</translation>
    </message>
    <message>
        <source>New De&amp;vice from Model...</source>
        <translation>モデルから新しいデバイス(&amp;V)...</translation>
    </message>
    <message>
        <source>Show &amp;Graph</source>
        <translation>グラフを表示(&amp;G)</translation>
    </message>
    <message>
        <source>New &amp;Logical Twin...</source>
        <translation>新しい論理ツイン(&amp;L)...</translation>
    </message>
    <message>
        <source>&amp;Edit Logical Twin...</source>
        <translation>論理ツインを編集(&amp;E)...</translation>
    </message>
    <message>
        <source>Delete Log&amp;ical Twin...</source>
        <translation>論理ツインを削除(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Add Relationship...</source>
        <translation>関係を追加(&amp;A)...</translation>
    </message>
    <message>
        <source>Edit Relati&amp;onship...</source>
        <translation>関係を編集(&amp;O)...</translation>
    </message>
    <message>
        <source>Delete Relation&amp;ship...</source>
        <translation>関係を削除(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Export Devices...</source>
        <translation>デバイスをエクスポート(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>フリート(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hoose Columns...</source>
        <translation>列を選択(&amp;H)...</translation>
    </message>
    <message>
        <source>Explain the &amp;Query</source>
        <translation>クエリを説明(&amp;Q)</translation>
    </message>
    <message>
        <source>Pin in t&amp;he Fleet</source>
        <translation>フリートに固定(&amp;H)</translation>
    </message>
    <message>
        <source>Save Scene As...</source>
        <translation>名前を付けてシーンを保存...</translation>
    </message>
    <message>
        <source>Undo Last Update</source>
        <translation>最後の更新を元に戻す</translation>
    </message>
    <message>
        <source>Find &amp;in All Twins</source>
        <translation>すべてのツインを検索(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>&amp;Return to Live</source>
        <translation>ライブに戻る(&amp;R)</translation>
    </message>
    <message>
        <source>Compare With...</source>
        <translation>比較...</translation>
    </message>
    <message>
        <source>Why Is This Value So?</source>
        <translation>この値の理由</translation>
    </message>
    <message>
        <source>Stage Mode</source>
        <translation>ステージ モード</translation>
    </message>
    <message>
        <source>Next Stage Step</source>
        <translation>次のステージ手順</translation>
    </message>
    <message>
        <source>Go to Device...</source>
        <translation>デバイスへ移動...</translation>
    </message>
    <message>
        <source>Invoke &amp;Command</source>
        <translation>コマンドを呼び出す(&amp;C)</translation>
    </message>
    <message>
        <source>Reset Desired Value</source>
        <translation>必要な値をリセット</translation>
    </message>
    <message>
        <source>&amp;Jump to Date...</source>
        <translation>日時へ移動(&amp;J)...</translation>
    </message>
    <message>
        <source>Simulate This &amp;Device</source>
        <translation>このデバイスをシミュレート(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;boot Device</source>
        <translation>デバイスを再起動(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;All Faults Off</source>
        <translation>すべての障害をオフ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Read-Only</source>
        <translation>読み取り専用(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;Production</source>
        <translation>運用環境として印を付ける(&amp;P)</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>新しいウィンドウ</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Pause Telemetry</source>
        <translation>テレメトリを一時停止</translation>
    </message>
    <message>
        <source>Clear Telemetry</source>
        <translation>テレメトリを消去</translation>
    </message>
    <message>
        <source>Export Telemetry...</source>
        <translation>テレメトリをエクスポート...</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>これは何?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;First Steps</source>
        <translation>はじめの一歩(&amp;F)</translation>
    </message>
    <message>
        <source>Check for &amp;Updates</source>
        <translation>更新を確認(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>ライセンス(&amp;L)</translation>
    </message>
    <message>
        <source>Open Stage Steps...</source>
        <translation>ステージ手順を開く...</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>ハイ コントラスト</translation>
    </message>
    <message>
        <source>Reduced Motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Lang&amp;uage...</source>
        <translation>言語(&amp;U)...</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>新着情報(&amp;N)</translation>
    </message>
    <message>
        <source>Invoke Direct Method...</source>
        <translation>ダイレクト メソッドを呼び出す...</translation>
    </message>
    <message>
        <source>Send Cloud-to-Device Message...</source>
        <translation>クラウドからデバイスへメッセージを送信...</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>&amp;Import Devices...</source>
        <translation>デバイスのインポート(&amp;I)...</translation>
    </message>
    <message>
        <source>Simulation of the Fleet</source>
        <translation>フリートのシミュレーション</translation>
    </message>
    <message>
        <source>Add Clause to the Query...</source>
        <translation>クエリに条件を追加...</translation>
    </message>
    <message>
        <source>New Devices by Pattern...</source>
        <translation>パターンで新しいデバイス...</translation>
    </message>
    <message>
        <source>Update Tags or Desired of Many...</source>
        <translation>多数の tags または desired を更新...</translation>
    </message>
    <message>
        <source>Invoke Command on Many...</source>
        <translation>多数のデバイスでコマンドを呼び出す...</translation>
    </message>
    <message>
        <source>Delete Many Devices...</source>
        <translation>多数のデバイスを削除...</translation>
    </message>
    <message>
        <source>Show in Events</source>
        <translation>イベントで表示</translation>
    </message>
    <message>
        <source>Show on the Wire</source>
        <translation>通信で表示</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Cancel Job</source>
        <translation>ジョブを取り消す</translation>
    </message>
    <message>
        <source>Undo Job...</source>
        <translation>ジョブを元に戻す...</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>新しいタブで開く</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>次のタブ</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>前のタブ</translation>
    </message>
    <message>
        <source>Move Tab Left</source>
        <translation>タブを左へ移動</translation>
    </message>
    <message>
        <source>Move Tab Right</source>
        <translation>タブを右へ移動</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>タブを閉じる</translation>
    </message>
    <message>
        <source>Close Other Tabs</source>
        <translation>他のタブを閉じる</translation>
    </message>
    <message>
        <source>Open Scene...</source>
        <translation>シーンを開く...</translation>
    </message>
    <message>
        <source>Distributed Tracing...</source>
        <translation>分散トレース...</translation>
    </message>
    <message>
        <source>Event Timeline</source>
        <translation>イベントのタイムライン</translation>
    </message>
    <message>
        <source>Telemetry as Chart</source>
        <translation>テレメトリをグラフで表示</translation>
    </message>
    <message>
        <source>Telemetry as Tiles</source>
        <translation>テレメトリをタイルで表示</translation>
    </message>
    <message>
        <source>Chart in Its Own Window</source>
        <translation>グラフを別ウィンドウで表示</translation>
    </message>
    <message>
        <source>Replace Twin...</source>
        <translation>ツインを置き換え...</translation>
    </message>
    <message>
        <source>Undo Edit</source>
        <translation>編集を元に戻す</translation>
    </message>
    <message>
        <source>Redo Edit</source>
        <translation>編集をやり直す</translation>
    </message>
    <message>
        <source>Editor on the Whole Screen</source>
        <translation>エディターを全画面に</translation>
    </message>
    <message>
        <source>Clone Device...</source>
        <translation>デバイスを複製...</translation>
    </message>
    <message>
        <source>Show in Chart</source>
        <translation>グラフに表示</translation>
    </message>
    <message>
        <source>Export Connection Strings...</source>
        <translation>接続文字列をエクスポート...</translation>
    </message>
    <message>
        <source>Export Hub as Template...</source>
        <translation>ハブをテンプレートとしてエクスポート...</translation>
    </message>
    <message>
        <source>Import Graph...</source>
        <translation>グラフをインポート...</translation>
    </message>
    <message>
        <source>Export Graph...</source>
        <translation>グラフをエクスポート...</translation>
    </message>
    <message>
        <source>Device Enabled</source>
        <translation>デバイスを有効にする</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>New Configuration...</source>
        <translation>新しい構成...</translation>
    </message>
    <message>
        <source>Edit Configuration...</source>
        <translation>構成を編集...</translation>
    </message>
    <message>
        <source>Delete Configuration...</source>
        <translation>構成を削除...</translation>
    </message>
    <message>
        <source>Pr&amp;ovision a Device</source>
        <translation>デバイスをプロビジョニング(&amp;O)</translation>
    </message>
    <message>
        <source>New Module...</source>
        <translation>新しいモジュール...</translation>
    </message>
    <message>
        <source>Keys and Sign-in...</source>
        <translation>キーとサインイン...</translation>
    </message>
    <message>
        <source>Group of Devices...</source>
        <translation>デバイスのグループ...</translation>
    </message>
    <message>
        <source>Model View</source>
        <translation>モデルの表示</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Fleet Table</source>
        <translation>フリートの表</translation>
    </message>
    <message>
        <source>Text and Colors</source>
        <translation>文字と色</translation>
    </message>
    <message>
        <source>Many Devices</source>
        <translation>複数のデバイス</translation>
    </message>
    <message>
        <source>Show In</source>
        <translation>表示先</translation>
    </message>
    <message>
        <source>Logical Twins</source>
        <translation>論理ツイン</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Events Drawer</source>
        <translation>イベントの引き出し</translation>
    </message>
    <message>
        <source>Wire Drawer</source>
        <translation>通信の引き出し</translation>
    </message>
    <message>
        <source>Telemetry Drawer</source>
        <translation>テレメトリの引き出し</translation>
    </message>
    <message>
        <source>Jobs Drawer</source>
        <translation>ジョブの引き出し</translation>
    </message>
    <message>
        <source>Configurations Drawer</source>
        <translation>構成の引き出し</translation>
    </message>
    <message>
        <source>Problems Drawer</source>
        <translation>問題の引き出し</translation>
    </message>
</context>
<context>
    <name>app::AddClauseDialog</name>
    <message>
        <source>Add a clause</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>A path, for example tags.site</source>
        <translation>パス(例: tags.site)</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>次のいずれか</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>次のいずれでもない</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>で始まる</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>ある</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ない</translation>
    </message>
    <message>
        <source>A value, for example zurich or 21.5</source>
        <translation>値(例: zurich、21.5)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>app::AddMemberPopup</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the new member</source>
        <translation>新しいメンバーの名前</translation>
    </message>
    <message>
        <source>Kind of the new value</source>
        <translation>新しい値の種類</translation>
    </message>
    <message>
        <source>String</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>ブール値</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>配列</translation>
    </message>
    <message>
        <source>There is a member of this name already.</source>
        <translation>この名前のメンバーは既にあります。</translation>
    </message>
    <message>
        <source>Routing queries cannot reach a name with these characters.</source>
        <translation>ルーティング クエリはこれらの文字を含む名前に届きません。</translation>
    </message>
    <message>
        <source>A new element at the end of the array.</source>
        <translation>配列の末尾に新しい要素を加えます。</translation>
    </message>
    <message>
        <source>Up to 1,024 bytes, without . $ # and space.</source>
        <translation>1,024 バイトまで、. $ # と空白は使えません。</translation>
    </message>
</context>
<context>
    <name>app::AddressDialog</name>
    <message>
        <source>Address and ports of the hub</source>
        <translation>ハブのアドレスとポート</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>ホスト名(&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;TTPS port</source>
        <translation>HTTPS ポート(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;MQTT port</source>
        <translation>MQTT ポート(&amp;M)</translation>
    </message>
    <message>
        <source>Let other computers of the &amp;network connect</source>
        <translation>ネットワークの他のコンピューターからの接続を許可(&amp;N)</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>最初から始める</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>A host name has letters, digits, dots and hyphens, for example localhost.</source>
        <translation>ホスト名は英字、数字、ドット、ハイフンからなります。例: localhost</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, or 0 for any free one.</source>
        <translation>ポートは 1 から 65535 の数値です。0 は空いているポートを使います。</translation>
    </message>
    <message>
        <source>The two ports must differ.</source>
        <translation>2 つのポートは異なる必要があります。</translation>
    </message>
    <message>
        <source>Every computer that reaches this one can try to sign in. Clients still need a key, and the host name must lead here from where they run.</source>
        <translation>このコンピューターに届くすべてのコンピューターがサインインを試みられます。クライアントには引き続きキーが必要で、実行する場所からホスト名がここに届く必要があります。</translation>
    </message>
    <message>
        <source>SDKs use the ports 443 and 8883, and most of them cannot be told another.</source>
        <translation>SDK はポート 443 と 8883 を使い、ほとんどは変更できません。</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Open workspace</source>
        <translation>ワークスペースを開く</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>デモ ワークスペース</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新しいワークスペース</translation>
    </message>
    <message>
        <source>This file is there already. Open it?</source>
        <translation>このファイルは既にあります。開きますか?</translation>
    </message>
    <message>
        <source>A workspace is never written over.</source>
        <translation>ワークスペースが上書きされることはありません。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>ワークスペースを開けません</translation>
    </message>
    <message>
        <source>Workspaces (*.twinscope *.twins)</source>
        <translation>ワークスペース (*.twinscope *.twins)</translation>
    </message>
</context>
<context>
    <name>app::AttemptsModel</name>
    <message>
        <source>A service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>%1 did not get through</source>
        <translation>%1 は到達できませんでした</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 が接続しました</translation>
    </message>
    <message>
        <source>%1 is connecting</source>
        <translation>%1 が接続しています</translation>
    </message>
</context>
<context>
    <name>app::AttemptsPane</name>
    <message>
        <source>port %1</source>
        <translation>ポート %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>First connection</source>
        <translation>最初の接続</translation>
    </message>
    <message>
        <source>Show on the wire</source>
        <translation>通信で表示</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>Copy the lit lines</source>
        <translation>強調された行をコピー</translation>
    </message>
    <message>
        <source>Export CA file...</source>
        <translation>CA ファイルをエクスポート...</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Attempts to connect</source>
        <translation>接続の試み</translation>
    </message>
    <message>
        <source>ports %1 and %2, all attempts</source>
        <translation>ポート %1 と %2、すべての試み</translation>
    </message>
    <message>
        <source>the servers do not run</source>
        <translation>サーバーは動いていません</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>A service is connected</source>
        <translation>サービスが接続しています</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 が接続しています</translation>
    </message>
    <message>
        <source>Waiting for the first connection of %1...</source>
        <translation>%1 の最初の接続を待っています...</translation>
    </message>
    <message>
        <source>Start the servers, then %1 can connect</source>
        <translation>サーバーを開始すると %1 が接続できます</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>The attempt at %1 failed</source>
        <translation>%1 の試みは失敗しました</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1 since the last attempt</source>
        <translation>最後の試みから %1</translation>
    </message>
    <message>
        <source>%1 connected, and has left again</source>
        <translation>%1 は接続し、また切断しました</translation>
    </message>
</context>
<context>
    <name>app::AuthenticationForm</name>
    <message>
        <source>Symmetric keys</source>
        <translation>対称キー</translation>
    </message>
    <message>
        <source>X.509 certificate, self-signed</source>
        <translation>X.509 証明書 (自己署名)</translation>
    </message>
    <message>
        <source>X.509 certificate, signed by an authority</source>
        <translation>X.509 証明書 (認証局の署名)</translation>
    </message>
    <message>
        <source>None: it cannot sign in</source>
        <translation>なし: サインインできません</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>&amp;Signs in with</source>
        <translation>サインイン方法(&amp;S)</translation>
    </message>
    <message>
        <source>Hold down to show the key</source>
        <translation>押している間キーを表示</translation>
    </message>
    <message>
        <source>Primary &amp;key (optional)</source>
        <translation>プライマリ キー (省略可)(&amp;K)</translation>
    </message>
    <message>
        <source>Primary thumb&amp;print</source>
        <translation>プライマリ拇印(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;econdary key (optional)</source>
        <translation>セカンダリ キー (省略可)(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;econdary thumbprint (optional)</source>
        <translation>セカンダリ拇印 (省略可)(&amp;E)</translation>
    </message>
    <message>
        <source>made by the hub</source>
        <translation>ハブが作成</translation>
    </message>
    <message>
        <source>SHA-1 or SHA-256, hexadecimal</source>
        <translation>SHA-1 または SHA-256 (16 進数)</translation>
    </message>
    <message>
        <source>Its certificate names the device and is signed by an authority that the hub knows.</source>
        <translation>証明書はデバイス名を含み、ハブが知る認証局に署名されています。</translation>
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
        <translation>%1 のスキーマ</translation>
    </message>
    <message>
        <source>&amp;Message of the file</source>
        <translation>ファイルのメッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>messages of %1 without a component</source>
        <translation>%1 のメッセージ、コンポーネントなし</translation>
    </message>
    <message>
        <source>messages of %1, component %2</source>
        <translation>%1 のメッセージ、コンポーネント %2</translation>
    </message>
    <message>
        <source>all messages of %1</source>
        <translation>%1 のすべてのメッセージ</translation>
    </message>
    <message>
        <source>all messages in %1</source>
        <translation>%1 のすべてのメッセージ (形式)</translation>
    </message>
    <message>
        <source>all messages of the content type %1</source>
        <translation>コンテンツ タイプ %1 のすべてのメッセージ</translation>
    </message>
    <message>
        <source>It is &amp;for</source>
        <translation>対象(&amp;F)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;L)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <source>&amp;Schemas of this workspace</source>
        <translation>このワークスペースのスキーマ(&amp;S)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Protocol Buffers (*.proto);;All files (*)</source>
        <translation>Protocol Buffers (*.proto);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Avro schemas (*.avsc *.json);;All files (*)</source>
        <translation>Avro スキーマ (*.avsc *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
    <message>
        <source>The file describes no message.</source>
        <translation>ファイルはメッセージを定義していません。</translation>
    </message>
</context>
<context>
    <name>app::BodyWords</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
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
            <numerusform>%n 台のデバイスのコマンドを呼び出す</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, for example reboot or thermostat1*getMaxMinReport</source>
        <translation>コマンド(例: reboot、thermostat1*getMaxMinReport)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds that each device may take</source>
        <translation>各デバイスに許す秒数</translation>
    </message>
    <message>
        <source>Payload, JSON; may be empty</source>
        <translation>ペイロード(JSON、空でもよい)</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>呼び出す</translation>
    </message>
</context>
<context>
    <name>app::BulkDesk</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n devices?</source>
        <translation>
            <numerusform>%n 台のデバイスを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: with their modules, twins and keys. This cannot be undone.</source>
        <translation>%1: モジュール、ツイン、キーも含みます。元に戻せません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n devices were not deleted</source>
        <translation>
            <numerusform>%n 台のデバイスは削除されませんでした</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BulkDialog</name>
    <message numerus="yes">
        <source>Update %n devices</source>
        <translation>
            <numerusform>%n 台のデバイスを更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1 を元に戻す</translation>
    </message>
    <message>
        <source>undo of %1</source>
        <translation>%1 の取り消し</translation>
    </message>
    <message>
        <source>This patch is merged into each twin: what it names is set, null takes away, the rest stays.</source>
        <translation>このパッチは各ツインにマージされます。挙げたものは設定され、null は取り除き、残りはそのままです。</translation>
    </message>
    <message>
        <source>Patch for tags and desired properties</source>
        <translation>tags と desired プロパティのパッチ</translation>
    </message>
    <message>
        <source>What the dry run found</source>
        <translation>試行の結果</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Looking at the twins...</source>
        <translation>ツインを確認しています...</translation>
    </message>
    <message>
        <source>%1 would change, %2 have it already, %3 would be refused</source>
        <translation>%1 件が変わり、%2 件は既にその状態、%3 件は拒否されます</translation>
    </message>
    <message numerus="yes">
        <source>Take back in %n twins</source>
        <translation>
            <numerusform>%n 件のツインで元に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n twins</source>
        <translation>
            <numerusform>%n 件のツインを更新</numerusform>
        </translation>
    </message>
    <message>
        <source>Do a dry run to see what it would change.</source>
        <translation>試行すると何が変わるか分かります。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace tags or desired properties of %n devices?</source>
        <translation>
            <numerusform>%n 台のデバイスの tags または desired プロパティを置き換えますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What the patch names is put in place of what each of them has now, what it sets to null is gone. The job can be undone where nobody writes meanwhile.</source>
        <translation>%1。パッチに書かれたものが各デバイスの現在の値に置き換わり、null にしたものは消えます。その間に誰も書き込まなければ、ジョブは元に戻せます。</translation>
    </message>
</context>
<context>
    <name>app::CallsModel</name>
    <message>
        <source>not sent: %1</source>
        <translation>未送信: %1</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%2 ミリ秒で %1</translation>
    </message>
    <message>
        <source>taken by the device</source>
        <translation>デバイスが受け取りました</translation>
    </message>
    <message>
        <source>expired in the queue</source>
        <translation>キューで期限切れ</translation>
    </message>
    <message>
        <source>given back too often</source>
        <translation>差し戻しが多すぎます</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>デバイスが拒否しました</translation>
    </message>
    <message>
        <source>purged from the queue</source>
        <translation>キューから消去</translation>
    </message>
    <message>
        <source>on the way to the hub</source>
        <translation>ハブへ送信中</translation>
    </message>
    <message>
        <source>waiting for the device</source>
        <translation>デバイスを待っています</translation>
    </message>
    <message>
        <source>waits in the queue</source>
        <translation>キューで待機中</translation>
    </message>
    <message>
        <source>message: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>waiting for the device to connect</source>
        <translation>デバイスの接続を待っています</translation>
    </message>
</context>
<context>
    <name>app::Cause</name>
    <message>
        <source>a window of this program</source>
        <translation>このプログラムのウィンドウ</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>コンソール</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>the simulated device</source>
        <translation>シミュレートされたデバイス</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>app::CellDetails</name>
    <message>
        <source>Asked value</source>
        <translation>要求された値</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度要求</translation>
    </message>
    <message>
        <source>Open twin</source>
        <translation>ツインを開く</translation>
    </message>
    <message>
        <source>Nothing asked</source>
        <translation>要求なし</translation>
    </message>
    <message>
        <source>Choose a cell.</source>
        <translation>セルを選んでください。</translation>
    </message>
    <message>
        <source>Nobody asked this device for a value.</source>
        <translation>このデバイスに値を要求した人はいません。</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 の間</translation>
    </message>
    <message>
        <source>The device gives no reason.</source>
        <translation>デバイスは理由を述べていません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The device has not answered.</source>
        <translation>デバイスは応答していません。</translation>
    </message>
    <message>
        <source>The device is offline and is told when it connects.</source>
        <translation>デバイスはオフラインです。接続したときに伝えられます。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>desired version %1</source>
        <translation>必要な値のバージョン %1</translation>
    </message>
    <message>
        <source>Asked since</source>
        <translation>要求した時刻</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>current ack</source>
        <translation>現在の確認応答</translation>
    </message>
    <message>
        <source>ack of an older wish</source>
        <translation>以前の要求の確認応答</translation>
    </message>
    <message>
        <source>Device keeps</source>
        <translation>デバイスが保つ値</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Asking again writes %1 as a new desired version.</source>
        <translation>もう一度要求すると %1 を新しい必要な値のバージョンとして書き込みます。</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>%1 を要求</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>the device announced none</source>
        <translation>デバイスはモデルを告げていません</translation>
    </message>
    <message>
        <source>%1, not at hand</source>
        <translation>%1、手元にありません</translation>
    </message>
    <message>
        <source>%1 has no such property</source>
        <translation>%1 にそのプロパティはありません</translation>
    </message>
    <message>
        <source>%1, writable</source>
        <translation>%1、書き込み可</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1、読み取り専用</translation>
    </message>
</context>
<context>
    <name>app::ChartIcon</name>
    <message>
        <source>Show in the chart</source>
        <translation>グラフに表示</translation>
    </message>
    <message>
        <source>%1, show in the chart</source>
        <translation>%1、グラフに表示</translation>
    </message>
</context>
<context>
    <name>app::ChartLegend</name>
    <message>
        <source>Series of the chart</source>
        <translation>グラフの系列</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Add series or limit</source>
        <translation>系列または限界を追加</translation>
    </message>
    <message>
        <source>Latency %1, worst %2</source>
        <translation>遅延 %1、最大 %2</translation>
    </message>
    <message numerus="yes">
        <source>From the device to the hub, by the device&apos;s clock: the median and the worst of %n messages.</source>
        <translation>
            <numerusform>デバイスからハブまで (デバイスの時計による): %n 件のメッセージの中央値と最大値。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limit...</source>
        <translation>限界(&amp;L)...</translation>
    </message>
    <message>
        <source>Add Limit</source>
        <translation>限界を追加</translation>
    </message>
    <message>
        <source>A number that is drawn as a line:</source>
        <translation>線として描く数値:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number; write one such as 25 or 0.5.</source>
        <translation>&apos;%1&apos; は数値ではありません。25 や 0.5 のように書いてください。</translation>
    </message>
</context>
<context>
    <name>app::ChartLines</name>
    <message>
        <source>limit %1</source>
        <translation>限界 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n crossings</source>
        <translation>
            <numerusform>%1、交差 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2, least %3, most %4</source>
        <translation>%1、最新 %2、最小 %3、最大 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n crossings</source>
        <translation>
            <numerusform>交差 %n 回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartPanel</name>
    <message>
        <source>Add the first state</source>
        <translation>最初の状態を追加</translation>
    </message>
    <message>
        <source>A state needs a name.</source>
        <translation>状態には名前が必要です。</translation>
    </message>
    <message>
        <source>There is a state &quot;%1&quot; already.</source>
        <translation>状態「%1」はすでにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n transitions lead to it and go with it.</source>
        <translation>
            <numerusform>%n 個の遷移がこの状態に至り、一緒に消えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions &quot;go&quot; lead to it and go with it.</source>
        <translation>
            <numerusform>%n 個のアクション「go」がこの状態に至り、一緒に消えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telemetry sets name it; one that names no other state is sent on demand only.</source>
        <translation>
            <numerusform>%n 個のテレメトリ セットがこの状態を挙げています。ほかの状態を挙げていないセットは、要求されたときだけ送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Delete the state &quot;%1&quot;?</source>
        <translation>状態「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message numerus="yes">
        <source>%n places of the scene name &quot;%1&quot; for other devices, too, and keep it.</source>
        <translation>
            <numerusform>シーンの %n か所は「%1」をほかのデバイスにも使っているため、そのままです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartWindow</name>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>時間の幅</translation>
    </message>
    <message>
        <source>Last 1 min</source>
        <translation>直近 1 分</translation>
    </message>
    <message>
        <source>Last 5 min</source>
        <translation>直近 5 分</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>直近 15 分</translation>
    </message>
    <message>
        <source>Last 60 min</source>
        <translation>直近 60 分</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>常に手前に表示</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Telemetry: %1</source>
        <translation>テレメトリ: %1</translation>
    </message>
</context>
<context>
    <name>app::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Change Keys...</source>
        <translation>キーを変更...</translation>
    </message>
</context>
<context>
    <name>app::ChoiceBar</name>
    <message>
        <source>Clear</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>削除...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Invoke command...</source>
        <translation>コマンドを呼び出す...</translation>
    </message>
    <message>
        <source>Update tags or desired...</source>
        <translation>tags または desired を更新...</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 件選択</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>%1 件すべて選択</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>グループ...</translation>
    </message>
</context>
<context>
    <name>app::ClauseBar</name>
    <message>
        <source>unfinished</source>
        <translation>未完</translation>
    </message>
    <message>
        <source>Enter goes to it in the query, Delete takes it out</source>
        <translation>Enter でクエリの該当箇所へ、Delete で取り除きます</translation>
    </message>
    <message>
        <source>Add clause...</source>
        <translation>条件を追加...</translation>
    </message>
    <message>
        <source>and</source>
        <translation>かつ</translation>
    </message>
</context>
<context>
    <name>app::ClientsModel</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>接続した時刻</translation>
    </message>
</context>
<context>
    <name>app::ClockBar</name>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Step by the span beside it</source>
        <translation>横の幅だけ進める</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>ステップの長さ</translation>
    </message>
    <message>
        <source>to the next event</source>
        <translation>次のイベントまで</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>Jump...</source>
        <translation>移動...</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of the clock</source>
        <translation>時計の速度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Decides everything that is left to chance; all devices start anew with another one</source>
        <translation>偶然に任せたものをすべて決めます。別の値にするとすべてのデバイスが最初から始まります</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>追いついています</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>遅れています</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>日時へ移動</translation>
    </message>
    <message>
        <source>Date and time in UTC, for example %1:</source>
        <translation>UTC の日時、例: %1:</translation>
    </message>
</context>
<context>
    <name>app::ColumnsDialog</name>
    <message>
        <source>Columns of the fleet</source>
        <translation>フリートの列</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>列、左から右へ</translation>
    </message>
    <message>
        <source>Show Columns</source>
        <translation>列を表示</translation>
    </message>
    <message>
        <source>A path, for example tags.site</source>
        <translation>パス、例: tags.site</translation>
    </message>
    <message>
        <source>Path of a new column</source>
        <translation>新しい列のパス</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Further Left</source>
        <translation>左へ</translation>
    </message>
    <message>
        <source>Further Right</source>
        <translation>右へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>app::CommandBox</name>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>waiting for the device</source>
        <translation>デバイスを待っています</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%2 ミリ秒で %1</translation>
    </message>
    <message>
        <source>%1, form of the command</source>
        <translation>%1、コマンドのフォーム</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>呼び出す</translation>
    </message>
    <message>
        <source>Invoke %1</source>
        <translation>%1 を呼び出す</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前の呼び出し</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>もう一度送信</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>%1 の応答をコピー</translation>
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
        <translation>まだ呼び出していません</translation>
    </message>
    <message>
        <source>not as modelled</source>
        <translation>モデルのとおりではありません</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Send it all the same, as typed</source>
        <translation>入力のまま送信する</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>応答(&amp;A)</translation>
    </message>
    <message>
        <source>The call as</source>
        <translation>呼び出しを次の形式で</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>コマンドを検索または実行</translation>
    </message>
</context>
<context>
    <name>app::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>比較を開く</translation>
    </message>
    <message>
        <source>breaking: %1</source>
        <translation>互換性なし: %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>違いなし</translation>
    </message>
    <message>
        <source>compatible: %1</source>
        <translation>互換性あり: %1</translation>
    </message>
</context>
<context>
    <name>app::CompareDialog</name>
    <message>
        <source>Differences only</source>
        <translation>違いのみ</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>パッチをコピー</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 はもうありません</translation>
    </message>
    <message>
        <source>The patch that gives %1 the tags and desired of %2</source>
        <translation>%1 に %2 のタグと必要な値を与えるパッチ</translation>
    </message>
</context>
<context>
    <name>app::ComparisonModel</name>
    <message>
        <source>breaking</source>
        <translation>互換性なし</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>互換性あり</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>app::ComparisonRows</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>変更 1 件</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>変更 %1 件</translation>
    </message>
</context>
<context>
    <name>app::ComparisonView</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>バージョン %1 → %2</translation>
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
        <translation>デジタル ツイン</translation>
    </message>
    <message>
        <source>no model announced</source>
        <translation>モデルの通知なし</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>モデル %1</translation>
    </message>
</context>
<context>
    <name>app::ComponentCard</name>
    <message>
        <source>default component</source>
        <translation>既定のコンポーネント</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>%1 を折りたたむ</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Last 2 min</source>
        <translation>直近 2 分</translation>
    </message>
    <message numerus="yes">
        <source>%n properties, all read-only</source>
        <translation>
            <numerusform>プロパティ %n 個、すべて読み取り専用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>保留 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>処理中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in sync: %1</source>
        <translation>
            <numerusform>同期済み %n 件: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ComponentsPane</name>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>メンバーを絞り込む</translation>
    </message>
    <message>
        <source>All Members</source>
        <translation>すべてのメンバー</translation>
    </message>
    <message>
        <source>Members Not in Sync</source>
        <translation>同期していないメンバー</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Not in sync</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Which members</source>
        <translation>表示するメンバー</translation>
    </message>
    <message>
        <source>This device is not there any more.</source>
        <translation>このデバイスはもうありません。</translation>
    </message>
    <message>
        <source>The device has reported nothing yet, and no model says what it has.</source>
        <translation>デバイスはまだ何も報告しておらず、何を持つかを示すモデルもありません。</translation>
    </message>
    <message>
        <source>Inferred from the twin: the device has announced no model.</source>
        <translation>ツインから推定: デバイスはモデルを告げていません。</translation>
    </message>
    <message>
        <source>Inferred from the twin: no source has the model %1.</source>
        <translation>ツインから推定: モデル %1 を持つソースがありません。</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationDialog</name>
    <message>
        <source>Configuration %1</source>
        <translation>構成 %1</translation>
    </message>
    <message>
        <source>Where two configurations set the same property, the higher one wins</source>
        <translation>2 つの構成が同じプロパティを設定するときは、高い方が優先されます</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Target condition</source>
        <translation>ターゲット条件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>優先度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Desired properties (JSON)</source>
        <translation>desired プロパティ(&amp;D) (JSON)</translation>
    </message>
    <message>
        <source>&amp;Metrics (optional, JSON)</source>
        <translation>メトリック(&amp;M) (任意、JSON)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The content of a configuration stays as it was made</source>
        <translation>構成の内容は作成時のまま変わりません</translation>
    </message>
    <message>
        <source>Without a condition it targets nothing.</source>
        <translation>条件がないと、対象は何もありません。</translation>
    </message>
    <message>
        <source>It is kept on the twins that meet the condition, now and later.</source>
        <translation>条件を満たすツインに、今もこれからも適用されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n twins meet the condition now.</source>
        <translation>
            <numerusform>現在 %n 個のツインが条件を満たしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>New configuration</source>
        <translation>新しい構成</translation>
    </message>
    <message>
        <source>Desired properties of devices</source>
        <translation>デバイスの desired プロパティ</translation>
    </message>
    <message>
        <source>Desired properties of modules</source>
        <translation>モジュールの desired プロパティ</translation>
    </message>
    <message>
        <source>IoT Edge deployment: modules of Edge devices</source>
        <translation>IoT Edge 展開: Edge デバイスのモジュール</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類(&amp;K)</translation>
    </message>
    <message>
        <source>From File...</source>
        <translation>ファイルから...</translation>
    </message>
    <message>
        <source>Deployment manifest</source>
        <translation>展開マニフェスト</translation>
    </message>
    <message>
        <source>Manifests (*.json);;All files (*)</source>
        <translation>マニフェスト (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What stands behind FROM devices.modules WHERE in a query; * is all modules</source>
        <translation>クエリの FROM devices.modules WHERE の後に書くもの。* はすべてのモジュールです</translation>
    </message>
    <message>
        <source>What stands behind WHERE in a query; * is all Edge devices</source>
        <translation>クエリの WHERE の後に書くもの。* はすべての Edge デバイスです</translation>
    </message>
    <message>
        <source>What stands behind WHERE in a query; * is all devices</source>
        <translation>クエリの WHERE の後に書くもの。* はすべてのデバイスです</translation>
    </message>
    <message>
        <source>A device has the deployment of the highest priority; layers of a higher one lie on top</source>
        <translation>デバイスには優先度が最も高い展開が適用され、それより高い優先度のレイヤーが重なります</translation>
    </message>
    <message>
        <source>M&amp;odules (JSON)</source>
        <translation>モジュール(&amp;O) (JSON)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n Edge devices meet the condition now.</source>
        <translation>
            <numerusform>現在 %n 台の Edge デバイスが条件を満たしています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is layered: it adds to a deployment of a lower priority.</source>
        <translation>レイヤーです: 優先度の低い展開に追加されます。</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationsModel</name>
    <message>
        <source>all devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>適用済み</translation>
    </message>
    <message>
        <source>Target condition</source>
        <translation>ターゲット条件</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>設定する項目</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>layered deployment</source>
        <translation>階層展開</translation>
    </message>
    <message>
        <source>Edge deployment</source>
        <translation>Edge 展開</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>モジュール</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>デバイス</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationsPane</name>
    <message>
        <source>Configurations</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>構成のテキスト</translation>
    </message>
    <message>
        <source>%1: applied to %2 of %3 twins</source>
        <translation>%1: %3 個中 %2 個のツインに適用済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Delete the configuration %1?</source>
        <translation>構成 %1 を削除しますか?</translation>
    </message>
    <message>
        <source>What it has set stays on the twins until another configuration sets it.</source>
        <translation>設定された値は、別の構成が設定するまでツインに残ります。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The configuration could not be deleted</source>
        <translation>構成を削除できませんでした</translation>
    </message>
    <message>
        <source>Configurations and deployments</source>
        <translation>構成と展開</translation>
    </message>
    <message>
        <source>No configurations yet. One sets desired properties, or brings modules, on all devices that a condition names, and on those that come to meet it later.</source>
        <translation>まだ構成はありません。構成は、条件に合うすべてのデバイスと後から条件を満たすデバイスに、desired プロパティを設定するかモジュールを展開します。</translation>
    </message>
    <message>
        <source>%1: applied to %2 of %3 Edge devices, %4 succeeded, %5 failed</source>
        <translation>%1: %3 台中 %2 台の Edge デバイスに適用済み、成功 %4、失敗 %5</translation>
    </message>
</context>
<context>
    <name>app::ConnectDocument</name>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>your own program to the built-in hub, over the same addresses and protocols as a cloud hub</source>
        <translation>あなたのプログラムを組み込みのハブへ。アドレスとプロトコルはクラウドのハブと同じです</translation>
    </message>
    <message>
        <source>What connects</source>
        <translation>接続するもの</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>接続中のクライアント</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>The client may connect again at once; disable the device to keep it out.</source>
        <translation>クライアントはすぐに再接続できます。防ぐにはデバイスを無効にしてください。</translation>
    </message>
    <message>
        <source>Hub running since %1</source>
        <translation>ハブは %1 から動いています</translation>
    </message>
    <message>
        <source>The servers could not start</source>
        <translation>サーバーを開始できませんでした</translation>
    </message>
    <message>
        <source>The servers do not run</source>
        <translation>サーバーは動いていません</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start servers</source>
        <translation>サーバーを開始</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Connect a device</source>
        <translation>デバイスを接続</translation>
    </message>
    <message>
        <source>Connect a service</source>
        <translation>サービスを接続</translation>
    </message>
    <message>
        <source>Connected clients (%1)</source>
        <translation>接続中のクライアント (%1)</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>接続中のクライアントはありません。</translation>
    </message>
    <message>
        <source>The servers do not run.</source>
        <translation>サーバーは動いていません。</translation>
    </message>
    <message>
        <source>Hub and identity</source>
        <translation>ハブと ID</translation>
    </message>
    <message>
        <source>Provision a device</source>
        <translation>デバイスをプロビジョニング</translation>
    </message>
</context>
<context>
    <name>app::ConnectionsDialog</name>
    <message numerus="yes">
        <source>Connection strings of %n devices</source>
        <translation>
            <numerusform>%n 台のデバイスの接続文字列</numerusform>
        </translation>
    </message>
    <message>
        <source>One connection string a line, of the devices and their modules. Without keys it is a list; with keys programs sign in by it, and so does whoever finds the file.</source>
        <translation>デバイスとそのモジュールの接続文字列を 1 行に 1 つ書きます。キーがなければ一覧です。キーがあればプログラムがそれでサインインでき、ファイルを見つけた人も同じことができます。</translation>
    </message>
    <message>
        <source>Write the &amp;keys, too</source>
        <translation>キーも書き出す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>ホスト名(&amp;H)</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Connection strings (*.txt)</source>
        <translation>接続文字列 (*.txt)</translation>
    </message>
    <message>
        <source>The connection strings cannot be exported</source>
        <translation>接続文字列をエクスポートできません</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceModel</name>
    <message>
        <source>%1, connected</source>
        <translation>%1、接続中</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1、オフライン</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>no component</source>
        <translation>コンポーネントなし</translation>
    </message>
</context>
<context>
    <name>app::ConvergencePane</name>
    <message>
        <source>Convergence</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>Reading, %1 of %2 devices to come</source>
        <translation>読み込み中、残り %2 台中 %1 台</translation>
    </message>
    <message>
        <source>%1 of %2 devices have an open cell</source>
        <translation>%2 台中 %1 台のデバイスに未解決のセルがあります</translation>
    </message>
    <message>
        <source>Cells show</source>
        <translation>セルの表示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Asked value</source>
        <translation>要求された値</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Filter devices or properties</source>
        <translation>デバイスまたはプロパティを絞り込む</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>すべてのモデル</translation>
    </message>
    <message>
        <source>Waiting any time</source>
        <translation>待ち時間の制限なし</translation>
    </message>
    <message>
        <source>Waiting over 1 minute</source>
        <translation>1 分を超えて待機</translation>
    </message>
    <message>
        <source>Waiting over 5 minutes</source>
        <translation>5 分を超えて待機</translation>
    </message>
    <message>
        <source>Waiting over 1 hour</source>
        <translation>1 時間を超えて待機</translation>
    </message>
    <message>
        <source>Waiting over 1 day</source>
        <translation>1 日を超えて待機</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%2 台中 %1 台のデバイス</translation>
    </message>
    <message numerus="yes">
        <source>%n writable properties, %1 cells</source>
        <translation>
            <numerusform>書き込み可のプロパティ %n 個、セル %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked of these devices</source>
        <translation>これらのデバイスへの要求はありません</translation>
    </message>
    <message>
        <source>No cell meets the check boxes and filters</source>
        <translation>チェック ボックスと絞り込みに合うセルがありません</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceView</name>
    <message>
        <source>Open cells</source>
        <translation>未解決のセル</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Asked values by device</source>
        <translation>デバイスごとの要求値</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceWords</name>
    <message>
        <source>asked</source>
        <translation>要求済み</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>無視</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>拒否 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
</context>
<context>
    <name>app::CrashNote</name>
    <message>
        <source>Twinscope ended unexpectedly the last time</source>
        <translation>Twinscope は前回予期せず終了しました</translation>
    </message>
    <message>
        <source>What is known about it was saved on this computer; nothing was sent. Your workspace keeps all that was acknowledged.
%1</source>
        <translation>わかっていることはこのコンピューターに保存され、何も送信されていません。ワークスペースには確認されたものがすべて残っています。
%1</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>app::CreateDeviceDialog</name>
    <message>
        <source>New device</source>
        <translation>新しいデバイス</translation>
    </message>
    <message>
        <source>Device &amp;id</source>
        <translation>デバイス ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Model id, announced once now (optional)</source>
        <translation>モデル ID、今一度告げる (省略可)(&amp;M)</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>最初のタグ (省略可、JSON)(&amp;T)</translation>
    </message>
    <message>
        <source>First &amp;desired properties (optional, JSON)</source>
        <translation>最初の必要なプロパティ (省略可、JSON)(&amp;D)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>There is already a device with this name.</source>
        <translation>この名前のデバイスは既にあります。</translation>
    </message>
    <message>
        <source>A model id looks like dtmi:com:example:Pump;1.</source>
        <translation>モデル ID は dtmi:com:example:Pump;1 のような形です。</translation>
    </message>
    <message>
        <source>for example pump-7, or pump-7/agent for a module of it</source>
        <translation>例: pump-7、そのモジュールなら pump-7/agent</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>%1 を複製</translation>
    </message>
    <message>
        <source>There is no device %1 that could have a module.</source>
        <translation>モジュールを持てるデバイス %1 はありません。</translation>
    </message>
    <message>
        <source>IoT Edge device: it &amp;runs modules</source>
        <translation>IoT Edge デバイス: モジュールを実行する(&amp;R)</translation>
    </message>
    <message>
        <source>New module of %1</source>
        <translation>%1 の新しいモジュール</translation>
    </message>
</context>
<context>
    <name>app::CreateManyDialog</name>
    <message>
        <source>New devices by pattern</source>
        <translation>パターンで新しいデバイス</translation>
    </message>
    <message>
        <source>{n} is the number, {n:4} the number with four digits</source>
        <translation>{n} は番号、{n:4} は 4 桁の番号です</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Simulate each of them, from the model</source>
        <translation>モデルからそれぞれをシミュレートする</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>H&amp;ow many</source>
        <translation>台数(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>最初の番号(&amp;F)</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>最初の tags(任意、JSON)(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>There is already a device %1.</source>
        <translation>デバイス %1 は既にあります。</translation>
    </message>
    <message>
        <source>The pattern gives several devices the name %1; put {n} where the number belongs.</source>
        <translation>このパターンでは複数のデバイスが %1 という名前になります。番号の位置に {n} を入れてください。</translation>
    </message>
    <message>
        <source>Some of these names are not allowed. A device id has up to 128 letters, digits and some other characters, and no blanks.</source>
        <translation>使えない名前があります。デバイス ID は 128 文字までの英字、数字、一部の記号で、空白は含められません。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>%1 of %2 were made. %3</source>
        <translation>%2 台のうち %1 台を作成しました。%3</translation>
    </message>
</context>
<context>
    <name>app::DeviceDesk</name>
    <message>
        <source>Import devices</source>
        <translation>デバイスのインポート</translation>
    </message>
    <message>
        <source>Export the hub as a template</source>
        <translation>ハブをテンプレートとしてエクスポート</translation>
    </message>
    <message>
        <source>Script of az commands (*.sh);;Bicep of the hub alone (*.bicep)</source>
        <translation>az コマンドのスクリプト (*.sh);;ハブだけの Bicep (*.bicep)</translation>
    </message>
    <message>
        <source>The template cannot be exported</source>
        <translation>テンプレートをエクスポートできません</translation>
    </message>
    <message>
        <source>Import a graph</source>
        <translation>グラフをインポート</translation>
    </message>
    <message>
        <source>Twin graph (*.json);;All files (*)</source>
        <translation>ツイン グラフ (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The graph cannot be imported</source>
        <translation>グラフをインポートできません</translation>
    </message>
    <message numerus="yes">
        <source>%n twins</source>
        <translation>
            <numerusform>%n 個のツイン</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships</source>
        <translation>
            <numerusform>%n 個の関係</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 and %2?</source>
        <translation>%1と%2をインポートしますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already and are replaced.</source>
        <translation>
            <numerusform>そのうち %n 個は既にあり、置き換えられます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Not everything was imported</source>
        <translation>すべてはインポートされませんでした</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>グラフをエクスポート</translation>
    </message>
    <message>
        <source>Twin graph (*.json)</source>
        <translation>ツイン グラフ (*.json)</translation>
    </message>
    <message>
        <source>The graph cannot be exported</source>
        <translation>グラフをエクスポートできません</translation>
    </message>
    <message>
        <source>Twins (*.json *.csv *.xlsx *.ods *.yaml *.yml *.xml);;Connection strings (*.txt);;All files (*)</source>
        <translation>ツイン (*.json *.csv *.xlsx *.ods *.yaml *.yml *.xml);;接続文字列 (*.txt);;すべてのファイル (*)</translation>
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
        <translation>デバイスなし</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>Switch the simulated device off</source>
        <translation>シミュレートされたデバイスの電源を切る</translation>
    </message>
    <message>
        <source>Switch the simulated device on</source>
        <translation>シミュレートされたデバイスの電源を入れる</translation>
    </message>
    <message>
        <source>etag %1</source>
        <translation>etag %1</translation>
    </message>
    <message>
        <source>Infer a model</source>
        <translation>モデルを推定</translation>
    </message>
    <message>
        <source>Guess a model from the values of the twin</source>
        <translation>ツインの値からモデルを推定します</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>もうありません</translation>
    </message>
    <message>
        <source>Go to its IoT Edge device</source>
        <translation>この IoT Edge デバイスへ移動</translation>
    </message>
    <message>
        <source>child of %1</source>
        <translation>%1 の子</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>子 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that are children of this IoT Edge device</source>
        <translation>この IoT Edge デバイスの子デバイス</translation>
    </message>
</context>
<context>
    <name>app::DeviceListModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>拒否 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>保留 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>offline %1 min</source>
        <translation>オフライン %1 分</translation>
    </message>
    <message>
        <source>offline %1 h</source>
        <translation>オフライン %1 時間</translation>
    </message>
    <message>
        <source>offline %1 d</source>
        <translation>オフライン %1 日</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>Twin version %1, desired %2, reported %3</source>
        <translation>ツインのバージョン %1、必要な値 %2、報告値 %3</translation>
    </message>
</context>
<context>
    <name>app::DeviceMap</name>
    <message>
        <source>Map of the devices</source>
        <translation>デバイスの地図</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have a place</source>
        <translation>
            <numerusform>%n 台のデバイスに位置があります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: latitude %2, longitude %3</source>
        <translation>%1: 緯度 %2、経度 %3</translation>
    </message>
    <message>
        <source>No device has told a place: latitude and longitude, or a GeoJSON point.</source>
        <translation>位置を知らせたデバイスはありません。緯度と経度、または GeoJSON の点です。</translation>
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
        <translation>モジュール</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
</context>
<context>
    <name>app::DeviceTabs</name>
    <message>
        <source>Draft of %1 kept</source>
        <translation>%1 の下書きを保持</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts kept</source>
        <translation>
            <numerusform>%n 件の下書きを保持</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DevicesPane</name>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>デバイスを絞り込む</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新しいデバイス</translation>
    </message>
    <message numerus="yes">
        <source>Built-in hub, %n devices</source>
        <translation>
            <numerusform>組み込みのハブ、デバイス %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>デバイスはまだありません</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>一致するデバイスがありません</translation>
    </message>
    <message>
        <source>Its twin goes with it. This cannot be taken back.</source>
        <translation>ツインも削除されます。元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>Its twin and %n modules go with it. This cannot be taken back.</source>
        <translation>
            <numerusform>ツインとモジュール %n 個も削除されます。元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 は削除されませんでした</translation>
    </message>
    <message>
        <source>Filter by id, model, tag</source>
        <translation>ID、モデル、タグで絞り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>デバイス %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 in New Tab</source>
        <translation>%1 を新しいタブで開く</translation>
    </message>
    <message>
        <source>Open %1 in New Window</source>
        <translation>%1 を新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 は変更されませんでした</translation>
    </message>
</context>
<context>
    <name>app::DiagramView</name>
    <message>
        <source>Drawn graph</source>
        <translation>描いたグラフ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%2 へ %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2 から %1</translation>
    </message>
</context>
<context>
    <name>app::DifferenceWords</name>
    <message>
        <source>the interface now extends %3</source>
        <translation>インターフェイスは今 %3 を拡張します</translation>
    </message>
    <message>
        <source>the interface does not extend %2 any more</source>
        <translation>インターフェイスはもう %2 を拡張しません</translation>
    </message>
    <message>
        <source>%1 is new: %3</source>
        <translation>%1 は新規です: %3</translation>
    </message>
    <message>
        <source>%1 is gone: %2</source>
        <translation>%1 はなくなりました: %2</translation>
    </message>
    <message>
        <source>%1 has the new value %3</source>
        <translation>%1 に新しい値 %3 があります</translation>
    </message>
    <message>
        <source>%1 stood for %2 and now stands for %3</source>
        <translation>%1 は %2 を表していましたが、今は %3 を表します</translation>
    </message>
    <message>
        <source>%1 lost the value %2</source>
        <translation>%1 から値 %2 がなくなりました</translation>
    </message>
    <message>
        <source>%1 is a new field: %3</source>
        <translation>%1 は新しいフィールドです: %3</translation>
    </message>
    <message>
        <source>the field %1 is gone: %2</source>
        <translation>フィールド %1 はなくなりました: %2</translation>
    </message>
    <message>
        <source>%1 was a %2 and is a %3 now</source>
        <translation>%1 は %2 でしたが、今は %3 です</translation>
    </message>
    <message>
        <source>the model was written in DTDL %2 and is in DTDL %3 now</source>
        <translation>モデルは DTDL %2 で書かれていましたが、今は DTDL %3 です</translation>
    </message>
    <message>
        <source>%1 allowed %2 relationships and allows %3 now</source>
        <translation>%1 が許す関係は %2 でしたが、今は %3 です</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3 now</source>
        <translation>%1 は %2 でしたが、今は %3 です</translation>
    </message>
    <message>
        <source>%1 had the semantic type %2 and has %3 now</source>
        <translation>%1 のセマンティック型は %2 でしたが、今は %3 です</translation>
    </message>
    <message>
        <source>%1 led to %2 and leads to %3 now</source>
        <translation>%1 は %2 へ向かっていましたが、今は %3 へ向かいます</translation>
    </message>
    <message>
        <source>the texts of %1 are other ones</source>
        <translation>%1 のテキストが変わりました</translation>
    </message>
    <message>
        <source>%1 was in %2 and is in %3 now</source>
        <translation>%1 の単位は %2 でしたが、今は %3 です</translation>
    </message>
    <message>
        <source>the interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>互換性あり</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>互換性なし</translation>
    </message>
</context>
<context>
    <name>app::Documents</name>
    <message>
        <source>Views of the device</source>
        <translation>デバイスの表示</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Tree + metadata</source>
        <translation>ツリー + メタデータ</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>編集中</translation>
    </message>
    <message>
        <source>Form of the twin</source>
        <translation>ツインの形式</translation>
    </message>
    <message>
        <source>Follow the hub or edit</source>
        <translation>ハブに従うか編集する</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>ツイン</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>%1, conflict</source>
        <translation>%1、競合</translation>
    </message>
</context>
<context>
    <name>app::DraftBar</name>
    <message>
        <source>same size</source>
        <translation>同じサイズ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Copy the patch</source>
        <translation>パッチをコピー</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>下書きを保存しました</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>変更 1 件</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>変更 %1 件</translation>
    </message>
    <message>
        <source>if etag is %1</source>
        <translation>etag が %1 の場合</translation>
    </message>
    <message>
        <source>A text cannot be read: line %1</source>
        <translation>テキストを読み取れません: %1 行目</translation>
    </message>
    <message>
        <source>%1 is null: a patch removes it, a twin never holds null</source>
        <translation>%1 が null です: パッチはそれを削除し、ツインは null を持ちません</translation>
    </message>
    <message>
        <source>Applying...</source>
        <translation>適用しています...</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
</context>
<context>
    <name>app::DrawerStrip</name>
    <message>
        <source>Drawers</source>
        <translation>引き出し</translation>
    </message>
</context>
<context>
    <name>app::Drawers</name>
    <message>
        <source>Drawers</source>
        <translation>引き出し</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>構成</translation>
    </message>
</context>
<context>
    <name>app::EnrollmentsModel</name>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>登録エントリ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証明</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>登録済み</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>デバイス %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
</context>
<context>
    <name>app::ErrorText</name>
    <message>
        <source>It has %1 bytes.</source>
        <translation>%1 バイトあります。</translation>
    </message>
    <message>
        <source>The %1 of this twin may have at most %2 bytes.</source>
        <translation>このツインの %1 は最大 %2 バイトです。</translation>
    </message>
    <message>
        <source>The %1 of this twin are too large.</source>
        <translation>このツインの %1 が大きすぎます。</translation>
    </message>
    <message>
        <source>With this change they would have %1 bytes.</source>
        <translation>この変更で %1 バイトになります。</translation>
    </message>
    <message>
        <source>Remove or shorten some values, then send the change again.</source>
        <translation>いくつかの値を削除または短縮してから、もう一度送信してください。</translation>
    </message>
    <message>
        <source>This is not JSON. %1</source>
        <translation>これは JSON ではありません。%1</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>その場所のテキストを直してください。</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>テキストが UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and read it again.</source>
        <translation>UTF-8 で保存して読み直してください。</translation>
    </message>
    <message>
        <source>The text may have at most %1 bytes.</source>
        <translation>テキストは最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>The text is too large.</source>
        <translation>テキストが大きすぎます。</translation>
    </message>
    <message>
        <source>Send it in smaller parts.</source>
        <translation>小さく分けて送信してください。</translation>
    </message>
    <message>
        <source>Objects and arrays may be nested at most %1 deep.</source>
        <translation>オブジェクトと配列の入れ子は最大 %1 段です。</translation>
    </message>
    <message>
        <source>Objects and arrays are nested too deep.</source>
        <translation>オブジェクトと配列の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Here they are %1 deep.</source>
        <translation>ここでは %1 段です。</translation>
    </message>
    <message>
        <source>Move the inner values further up.</source>
        <translation>内側の値を上へ移してください。</translation>
    </message>
    <message>
        <source>An object has the same member twice.</source>
        <translation>オブジェクトに同じメンバーが 2 つあります。</translation>
    </message>
    <message>
        <source>Keep one of them and remove the other.</source>
        <translation>1 つを残し、もう 1 つを削除してください。</translation>
    </message>
    <message>
        <source>An object is needed here, in braces.</source>
        <translation>ここには波かっこで囲んだオブジェクトが必要です。</translation>
    </message>
    <message>
        <source>Put the value into an object.</source>
        <translation>値をオブジェクトに入れてください。</translation>
    </message>
    <message>
        <source>The JSON Patch cannot be applied. %1</source>
        <translation>JSON Patch を適用できません。%1</translation>
    </message>
    <message>
        <source>Correct the operation at that place.</source>
        <translation>その場所の操作を直してください。</translation>
    </message>
    <message>
        <source>A name must not contain a dot, a dollar sign, a number sign (#), a space or control characters.</source>
        <translation>名前にドット、ドル記号、番号記号 (#)、空白、制御文字は使えません。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>A name may have at most %1 bytes in UTF-8.</source>
        <translation>名前は UTF-8 で最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>名前が長すぎます。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>短い名前を選んでください。</translation>
    </message>
    <message>
        <source>A whole number must lie between %1 and %2.</source>
        <translation>整数は %1 から %2 の範囲でなければなりません。</translation>
    </message>
    <message>
        <source>Use a smaller number, or send it as a string.</source>
        <translation>小さい数値を使うか、文字列で送信してください。</translation>
    </message>
    <message>
        <source>A string may have at most %1 bytes in UTF-8.</source>
        <translation>文字列は UTF-8 で最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>A string is too long.</source>
        <translation>文字列が長すぎます。</translation>
    </message>
    <message>
        <source>Shorten the string, or split it over several members.</source>
        <translation>文字列を短くするか、複数のメンバーに分けてください。</translation>
    </message>
    <message>
        <source>An array must not contain null.</source>
        <translation>配列に null を含めることはできません。</translation>
    </message>
    <message>
        <source>Remove the null, or use another value for it.</source>
        <translation>null を削除するか、別の値を使ってください。</translation>
    </message>
    <message>
        <source>Values may be nested at most %1 deep.</source>
        <translation>値の入れ子は最大 %1 段です。</translation>
    </message>
    <message>
        <source>Values are nested too deep.</source>
        <translation>値の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>desired properties</source>
        <translation>必要なプロパティ</translation>
    </message>
    <message>
        <source>reported properties</source>
        <translation>報告されたプロパティ</translation>
    </message>
    <message>
        <source>The path does not lead to a property or component of the digital twin.</source>
        <translation>パスがデジタル ツインのプロパティにもコンポーネントにも届きません。</translation>
    </message>
    <message>
        <source>Name a property, or a component and its property: /component/property.</source>
        <translation>プロパティ、またはコンポーネントとそのプロパティを指定してください: /component/property</translation>
    </message>
    <message>
        <source>Only the operations add, replace and remove are possible here.</source>
        <translation>ここで使える操作は add、replace、remove だけです。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>そのうちの 1 つを選んでください。</translation>
    </message>
    <message>
        <source>The operation has no value.</source>
        <translation>操作に値がありません。</translation>
    </message>
    <message>
        <source>Add the member &quot;value&quot;.</source>
        <translation>メンバー &quot;value&quot; を加えてください。</translation>
    </message>
    <message>
        <source>A digital twin patch is an array of operations.</source>
        <translation>デジタル ツインのパッチは操作の配列です。</translation>
    </message>
    <message>
        <source>Put the operations in brackets.</source>
        <translation>操作を角かっこで囲んでください。</translation>
    </message>
    <message>
        <source>A name must start with a letter, then have letters, digits or underscores, not end with an underscore, and have at most 64 characters.</source>
        <translation>名前は英字で始まり、英字、数字、下線が続き、下線で終わらず、64 文字以内です。</translation>
    </message>
    <message>
        <source>Choose the name that the model gives.</source>
        <translation>モデルが示す名前を選んでください。</translation>
    </message>
    <message>
        <source>The marker of a component (__t) is kept by the hub and cannot be written.</source>
        <translation>コンポーネントの印 (__t) はハブが管理し、書き込めません。</translation>
    </message>
    <message>
        <source>Leave the marker out.</source>
        <translation>印を省いてください。</translation>
    </message>
    <message>
        <source>A new component must carry an empty $metadata object.</source>
        <translation>新しいコンポーネントには空の $metadata オブジェクトが必要です。</translation>
    </message>
    <message>
        <source>Send &quot;$metadata&quot;: {} with the component.</source>
        <translation>コンポーネントと一緒に &quot;$metadata&quot;: {} を送信してください。</translation>
    </message>
    <message>
        <source>A property cannot become a component, nor a component a property.</source>
        <translation>プロパティをコンポーネントに、コンポーネントをプロパティに変えることはできません。</translation>
    </message>
    <message>
        <source>Remove the old one first, then add the new one.</source>
        <translation>まず古いものを削除し、それから新しいものを追加してください。</translation>
    </message>
    <message>
        <source>A component cannot contain another component.</source>
        <translation>コンポーネントの中に別のコンポーネントは置けません。</translation>
    </message>
    <message>
        <source>Put the inner component beside the outer one.</source>
        <translation>内側のコンポーネントを外側のものと並べて置いてください。</translation>
    </message>
    <message>
        <source>The stored value does not follow the Plug and Play convention, so it cannot be changed here.</source>
        <translation>保存された値がプラグ アンド プレイの規約に従っていないため、ここでは変更できません。</translation>
    </message>
    <message>
        <source>Write it through the desired properties of the device twin.</source>
        <translation>デバイス ツインの必要なプロパティで書き込んでください。</translation>
    </message>
    <message>
        <source>A property of a digital twin cannot be null.</source>
        <translation>デジタル ツインのプロパティを null にはできません。</translation>
    </message>
    <message>
        <source>Use the operation remove.</source>
        <translation>操作 remove を使ってください。</translation>
    </message>
    <message>
        <source>An array cannot be changed in part.</source>
        <translation>配列の一部だけを変更することはできません。</translation>
    </message>
    <message>
        <source>Send the whole array as one value.</source>
        <translation>配列全体を 1 つの値として送信してください。</translation>
    </message>
    <message>
        <source>The twin was changed by somebody else since it was read.</source>
        <translation>読み取った後に他の人がツインを変更しました。</translation>
    </message>
    <message>
        <source>Look at the new values, then apply the change again.</source>
        <translation>新しい値を見てから、もう一度変更を適用してください。</translation>
    </message>
    <message>
        <source>The properties have another version than the change was made for.</source>
        <translation>プロパティのバージョンが変更の対象と異なります。</translation>
    </message>
    <message>
        <source>The change was made for version %1, the properties are at version %2.</source>
        <translation>変更はバージョン %1 に対するもので、プロパティはバージョン %2 です。</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>そのデバイスはありません。</translation>
    </message>
    <message>
        <source>Check the name; it may have been deleted.</source>
        <translation>名前を確認してください。削除されたのかもしれません。</translation>
    </message>
    <message>
        <source>The device has no such module.</source>
        <translation>デバイスにそのモジュールはありません。</translation>
    </message>
    <message>
        <source>There is already a device with this name.</source>
        <translation>この名前のデバイスは既にあります。</translation>
    </message>
    <message>
        <source>The device already has a module with this name.</source>
        <translation>デバイスには既にこの名前のモジュールがあります。</translation>
    </message>
    <message>
        <source>A device may have at most %1 modules.</source>
        <translation>デバイスのモジュールは最大 %1 個です。</translation>
    </message>
    <message>
        <source>The device has too many modules.</source>
        <translation>デバイスのモジュールが多すぎます。</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>%1 個あります。</translation>
    </message>
    <message>
        <source>Delete a module that is not needed any more.</source>
        <translation>不要になったモジュールを削除してください。</translation>
    </message>
    <message>
        <source>A key is base64 text of 16 to 64 bytes; a thumbprint has 40 or 64 hexadecimal digits.</source>
        <translation>キーは 16 から 64 バイトの base64 テキスト、拇印は 40 桁または 64 桁の 16 進数です。</translation>
    </message>
    <message>
        <source>Leave the field empty to have keys made.</source>
        <translation>キーを作成するには欄を空のままにしてください。</translation>
    </message>
    <message>
        <source>The device is disabled and may not connect.</source>
        <translation>デバイスは無効で、接続できません。</translation>
    </message>
    <message>
        <source>Enable the device first.</source>
        <translation>まずデバイスを有効にしてください。</translation>
    </message>
    <message>
        <source>The device is not connected.</source>
        <translation>デバイスは接続していません。</translation>
    </message>
    <message>
        <source>Switch it on or wait until it connects.</source>
        <translation>電源を入れるか、接続するまで待ってください。</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>デバイスが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>もう一度試すか、時間を延ばしてください。</translation>
    </message>
    <message>
        <source>Another program has this workspace open.</source>
        <translation>別のプログラムがこのワークスペースを開いています。</translation>
    </message>
    <message>
        <source>Nothing is lost. Close the other program, or open another workspace.</source>
        <translation>失われたものはありません。そのプログラムを閉じるか、別のワークスペースを開いてください。</translation>
    </message>
    <message>
        <source>The workspace file is damaged. It was left as it is.</source>
        <translation>ワークスペースのファイルが壊れています。そのまま残してあります。</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or open another workspace.</source>
        <translation>ファイルのコピーを代わりに置くか、別のワークスペースを開いてください。</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of this program. It was left as it is.</source>
        <translation>ワークスペースはこのプログラムの新しいバージョンで書かれました。そのまま残してあります。</translation>
    </message>
    <message>
        <source>Install the newer version, or open another workspace.</source>
        <translation>新しいバージョンをインストールするか、別のワークスペースを開いてください。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. What was confirmed before is safe; this change was not made.</source>
        <translation>ディスクに空きがありません。以前に確認されたものは安全です。この変更は行われませんでした。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>ディスクに空きを作ってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The workspace file cannot be read or written. What was confirmed before is safe. %1</source>
        <translation>ワークスペースのファイルを読み書きできません。以前に確認されたものは安全です。%1</translation>
    </message>
    <message>
        <source>Check that the folder is there and may be written.</source>
        <translation>フォルダーがあり、書き込めることを確認してください。</translation>
    </message>
    <message>
        <source>The scene cannot be run. %1</source>
        <translation>シーンを実行できません。%1</translation>
    </message>
    <message>
        <source>Correct the scene at that place.</source>
        <translation>その場所のシーンを直してください。</translation>
    </message>
    <message>
        <source>It was stopped before it was done. Nothing was changed.</source>
        <translation>終わる前に止められました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>もう一度始めてください。</translation>
    </message>
    <message>
        <source>At %1, line %2, column %3.</source>
        <translation>%1、%2 行目、%3 列目。</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation>%1 行目、%2 列目。</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>場所: %1。</translation>
    </message>
    <message>
        <source>A name has 1 to 128 letters without accents, digits or - : . + % _ # * ? ! ( ) , = @ ; $ &apos;</source>
        <translation>名前は 1 から 128 文字で、アクセントのない英字、数字、- : . + % _ # * ? ! ( ) , = @ ; $ &apos; が使えます</translation>
    </message>
    <message>
        <source>There is no such twin.</source>
        <translation>そのツインはありません。</translation>
    </message>
    <message>
        <source>The twin that the relationship leads to does not exist.</source>
        <translation>関係が向かうツインがありません。</translation>
    </message>
    <message>
        <source>Choose a device or a logical twin as its target.</source>
        <translation>対象としてデバイスまたは論理ツインを選んでください。</translation>
    </message>
    <message>
        <source>The twin has no such relationship.</source>
        <translation>ツインにその関係はありません。</translation>
    </message>
    <message>
        <source>There is already one with this name.</source>
        <translation>この名前のものは既にあります。</translation>
    </message>
    <message>
        <source>Choose another name, or change the one that is there.</source>
        <translation>別の名前を選ぶか、既にあるものを変更してください。</translation>
    </message>
    <message>
        <source>A logical twin has this name; devices share its name space.</source>
        <translation>論理ツインがこの名前を持っています。デバイスと名前空間を共有しています。</translation>
    </message>
    <message>
        <source>The twin of a device comes and goes with the device.</source>
        <translation>デバイスのツインはデバイスと共に現れ、消えます。</translation>
    </message>
    <message>
        <source>Change the device&apos;s properties, or delete the device.</source>
        <translation>デバイスのプロパティを変更するか、デバイスを削除してください。</translation>
    </message>
    <message>
        <source>A relationship cannot lead from a twin to itself.</source>
        <translation>関係はツインからそれ自身へは向かえません。</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>別の対象を選んでください。</translation>
    </message>
    <message>
        <source>The twin has relationships; those of other twins that lead to it count as well.</source>
        <translation>ツインには関係があります。他のツインから来る関係も数えます。</translation>
    </message>
    <message>
        <source>Delete its relationships first.</source>
        <translation>まず関係を削除してください。</translation>
    </message>
    <message>
        <source>This cannot be a twin or a relationship. %1</source>
        <translation>これはツインにも関係にもなれません。%1</translation>
    </message>
    <message>
        <source>Correct the member at that place.</source>
        <translation>その場所のメンバーを直してください。</translation>
    </message>
    <message>
        <source>The JSON Patch cannot be applied to this twin or relationship. %1</source>
        <translation>JSON Patch をこのツインまたは関係に適用できません。%1</translation>
    </message>
    <message>
        <source>A twin or relationship may have at most %1 bytes of properties.</source>
        <translation>ツインまたは関係のプロパティは最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>The properties of the twin or relationship are too large.</source>
        <translation>ツインまたは関係のプロパティが大きすぎます。</translation>
    </message>
    <message>
        <source>The model of the twin has no relationship of this name. %1</source>
        <translation>ツインのモデルにこの名前の関係はありません。%1</translation>
    </message>
    <message>
        <source>Choose one that the model defines.</source>
        <translation>モデルが定義するものを選んでください。</translation>
    </message>
    <message>
        <source>The model does not allow this target. %1</source>
        <translation>モデルはこの対象を許しません。%1</translation>
    </message>
    <message>
        <source>Choose a twin of the model that the relationship leads to.</source>
        <translation>関係が向かうモデルのツインを選んでください。</translation>
    </message>
    <message>
        <source>A property of the relationship is not as its model says. %1</source>
        <translation>関係のプロパティがモデルのとおりではありません。%1</translation>
    </message>
    <message>
        <source>Correct the value, or leave the property out.</source>
        <translation>値を直すか、プロパティを省いてください。</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>a path such as tags.site</source>
        <translation>tags.site のようなパス</translation>
    </message>
    <message>
        <source>a value or a path</source>
        <translation>値またはパス</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>1 以上の整数</translation>
    </message>
    <message>
        <source>devices, devices.modules or devices.jobs</source>
        <translation>devices、devices.modules、devices.jobs のいずれか</translation>
    </message>
    <message>
        <source>the end of the query</source>
        <translation>クエリの終わり</translation>
    </message>
    <message>
        <source>Write %1 instead.</source>
        <translation>代わりに %1 と書いてください。</translation>
    </message>
    <message>
        <source>The query cannot be read here. %1</source>
        <translation>クエリをここで読み取れません。%1</translation>
    </message>
    <message>
        <source>The query cannot be read here: %1 is expected.</source>
        <translation>クエリをここで読み取れません: %1 が必要です。</translation>
    </message>
    <message>
        <source>Correct the query at that place.</source>
        <translation>その場所のクエリを直してください。</translation>
    </message>
    <message>
        <source>A query may have at most %1 characters.</source>
        <translation>クエリは最大 %1 文字です。</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>クエリが長すぎます。</translation>
    </message>
    <message>
        <source>This one has %1.</source>
        <translation>これは %1 文字です。</translation>
    </message>
    <message>
        <source>Shorten the query, or ask in parts.</source>
        <translation>クエリを短くするか、分けて尋ねてください。</translation>
    </message>
    <message>
        <source>A query is about devices, devices.modules or devices.jobs.</source>
        <translation>クエリは devices、devices.modules、devices.jobs についてのものです。</translation>
    </message>
    <message>
        <source>Write one of them behind FROM.</source>
        <translation>FROM の後にその 1 つを書いてください。</translation>
    </message>
    <message>
        <source>There is no such function here.</source>
        <translation>ここにその関数はありません。</translation>
    </message>
    <message>
        <source>Queries know IS_DEFINED and STARTSWITH.</source>
        <translation>クエリで使えるのは IS_DEFINED と STARTSWITH です。</translation>
    </message>
    <message>
        <source>The function takes other arguments. %1</source>
        <translation>関数の引数が違います。%1</translation>
    </message>
    <message>
        <source>Give it the arguments that it takes.</source>
        <translation>関数が取る引数を与えてください。</translation>
    </message>
    <message>
        <source>COUNT takes nothing; AVG, SUM, MIN and MAX take one path.</source>
        <translation>COUNT は引数を取らず、AVG、SUM、MIN、MAX はパスを 1 つ取ります。</translation>
    </message>
    <message>
        <source>Correct what stands in the parentheses.</source>
        <translation>かっこの中を直してください。</translation>
    </message>
    <message>
        <source>Jobs can only be asked for as a whole.</source>
        <translation>ジョブは全体でだけ尋ねられます。</translation>
    </message>
    <message>
        <source>Write SELECT * here.</source>
        <translation>ここに SELECT * と書いてください。</translation>
    </message>
    <message>
        <source>Only devices can be grouped.</source>
        <translation>グループ化できるのはデバイスだけです。</translation>
    </message>
    <message>
        <source>Leave GROUP BY out.</source>
        <translation>GROUP BY を省いてください。</translation>
    </message>
    <message>
        <source>A grouped query cannot select everything.</source>
        <translation>グループ化したクエリですべてを選ぶことはできません。</translation>
    </message>
    <message>
        <source>Name the grouped path and the aggregates instead of *.</source>
        <translation>* の代わりに、グループ化したパスと集計を書いてください。</translation>
    </message>
    <message>
        <source>This column has no one value for each row.</source>
        <translation>この列は行ごとに 1 つの値になりません。</translation>
    </message>
    <message>
        <source>Group by it, or leave it out.</source>
        <translation>その列でグループ化するか、省いてください。</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>2 つの列が同じ名前です。</translation>
    </message>
    <message>
        <source>Give one of them another name with AS.</source>
        <translation>AS で片方に別の名前を付けてください。</translation>
    </message>
    <message>
        <source>This mark of the next page is damaged or belongs to another query.</source>
        <translation>次のページのこの印は壊れているか、別のクエリのものです。</translation>
    </message>
    <message>
        <source>Start again with the first page.</source>
        <translation>最初のページからやり直してください。</translation>
    </message>
    <message>
        <source>This is no place for models. %1</source>
        <translation>ここはモデルの場所ではありません。%1</translation>
    </message>
    <message>
        <source>Name a folder, a file or the address of a model repository.</source>
        <translation>フォルダー、ファイル、またはモデル リポジトリのアドレスを指定してください。</translation>
    </message>
    <message>
        <source>This source of models does not answer. %1</source>
        <translation>このモデルのソースは応答しません。%1</translation>
    </message>
    <message>
        <source>Check the address and the connection, or move another source before it.</source>
        <translation>アドレスと接続を確認するか、別のソースを前に移してください。</translation>
    </message>
    <message>
        <source>No source has this model.</source>
        <translation>このモデルを持つソースがありません。</translation>
    </message>
    <message>
        <source>Add the folder or the repository that has it.</source>
        <translation>それを持つフォルダーまたはリポジトリを追加してください。</translation>
    </message>
    <message>
        <source>The source answers with another model than the one asked for. %1</source>
        <translation>ソースが求めたものとは別のモデルを返しました。%1</translation>
    </message>
    <message>
        <source>Correct the file, or move another source before this one.</source>
        <translation>ファイルを直すか、別のソースをこの前に移してください。</translation>
    </message>
    <message>
        <source>The model breaks the rules of its language. %1</source>
        <translation>モデルが言語の規則に反しています。%1</translation>
    </message>
    <message>
        <source>Look at its problems and correct the text.</source>
        <translation>問題を見て、テキストを直してください。</translation>
    </message>
    <message>
        <source>The token is expired, cannot be read or was signed with another key.</source>
        <translation>トークンは期限切れか、読み取れないか、別のキーで署名されています。</translation>
    </message>
    <message>
        <source>Make a new token with the current key, and compare the clocks.</source>
        <translation>現在のキーで新しいトークンを作り、時計を比べてください。</translation>
    </message>
    <message>
        <source>The token does not allow this operation.</source>
        <translation>トークンはこの操作を許しません。</translation>
    </message>
    <message>
        <source>Use a policy with the permission, or a token for this device.</source>
        <translation>その許可を持つポリシー、またはこのデバイスのトークンを使ってください。</translation>
    </message>
    <message>
        <source>The certificate cannot be used. %1</source>
        <translation>証明書を使えません。%1</translation>
    </message>
    <message>
        <source>Choose a PEM file with the right certificate.</source>
        <translation>正しい証明書の PEM ファイルを選んでください。</translation>
    </message>
    <message>
        <source>The server cannot listen there. %1</source>
        <translation>サーバーはそこで待ち受けられません。%1</translation>
    </message>
    <message>
        <source>Choose another port, or close the program that uses it.</source>
        <translation>別のポートを選ぶか、それを使うプログラムを閉じてください。</translation>
    </message>
    <message>
        <source>The device sent what is no MQTT 3.1.1. %1</source>
        <translation>デバイスが MQTT 3.1.1 でないものを送信しました。%1</translation>
    </message>
    <message>
        <source>Use a client for MQTT 3.1.1.</source>
        <translation>MQTT 3.1.1 のクライアントを使ってください。</translation>
    </message>
    <message>
        <source>The device used a topic that the hub does not have. %1</source>
        <translation>デバイスがハブにないトピックを使いました。%1</translation>
    </message>
    <message>
        <source>Use the topics of IoT Hub, with the device&apos;s own id.</source>
        <translation>デバイス自身の ID で IoT Hub のトピックを使ってください。</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>値を直してください。</translation>
    </message>
    <message>
        <source>The request names no valid api-version.</source>
        <translation>要求に有効な api-version がありません。</translation>
    </message>
    <message>
        <source>Add api-version=2021-04-12.</source>
        <translation>api-version=2021-04-12 を加えてください。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>パスを確認してください。</translation>
    </message>
    <message>
        <source>This hub does not have that part of the service.</source>
        <translation>このハブにはサービスのその部分がありません。</translation>
    </message>
    <message>
        <source>Use a hub in the cloud for it.</source>
        <translation>それにはクラウドのハブを使ってください。</translation>
    </message>
    <message>
        <source>A message may have at most %1 bytes.</source>
        <translation>メッセージは最大 %1 バイトです。</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>メッセージが大きすぎます。</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>一度に送る量を減らしてください。</translation>
    </message>
    <message>
        <source>One request may carry at most %1 items.</source>
        <translation>1 つの要求に含められる項目は最大 %1 個です。</translation>
    </message>
    <message>
        <source>The request carries too many items.</source>
        <translation>要求の項目が多すぎます。</translation>
    </message>
    <message>
        <source>Send them in several requests.</source>
        <translation>複数の要求に分けて送信してください。</translation>
    </message>
    <message>
        <source>At most %1 messages may wait for a device.</source>
        <translation>デバイスを待てるメッセージは最大 %1 件です。</translation>
    </message>
    <message>
        <source>Too many messages wait for the device.</source>
        <translation>デバイスを待つメッセージが多すぎます。</translation>
    </message>
    <message>
        <source>%1 wait already.</source>
        <translation>既に %1 件待っています。</translation>
    </message>
    <message>
        <source>Wait until the device has taken some, or purge its queue.</source>
        <translation>デバイスがいくつか受け取るまで待つか、キューを空にしてください。</translation>
    </message>
    <message>
        <source>The message is not locked by this receiver any more.</source>
        <translation>メッセージはもうこの受信者にロックされていません。</translation>
    </message>
    <message>
        <source>Receive it again.</source>
        <translation>もう一度受信してください。</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>そのジョブはありません。</translation>
    </message>
    <message>
        <source>Check its id; jobs are kept for 30 days.</source>
        <translation>ID を確認してください。ジョブは 30 日間保存されます。</translation>
    </message>
    <message>
        <source>There is already a job with this id.</source>
        <translation>この ID のジョブは既にあります。</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>別の ID を選んでください。</translation>
    </message>
    <message>
        <source>The request leaves out a value that it must have. %1</source>
        <translation>要求に必須の値がありません。%1</translation>
    </message>
    <message>
        <source>Add the value.</source>
        <translation>値を加えてください。</translation>
    </message>
    <message>
        <source>A value of the request is not allowed. %1</source>
        <translation>要求の値が許されていません。%1</translation>
    </message>
    <message>
        <source>The hub does not offer this operation on that resource.</source>
        <translation>ハブはそのリソースでこの操作を提供していません。</translation>
    </message>
    <message>
        <source>Check the method.</source>
        <translation>メソッドを確認してください。</translation>
    </message>
    <message>
        <source>The hub has no such resource.</source>
        <translation>ハブにそのリソースはありません。</translation>
    </message>
    <message>
        <source>Port %1 needs rights that this program does not have.</source>
        <translation>ポート %1 には、このプログラムにない権限が必要です。</translation>
    </message>
    <message>
        <source>Choose a port from %1 on, or let the system administrator allow it.</source>
        <translation>%1 以上のポートを選ぶか、システム管理者に許可してもらってください。</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>別のプログラムがポート %1 で待ち受けています。</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program.</source>
        <translation>別のポートを選ぶか、そのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>This workspace is marked as read-only. Nothing was sent to its hub.</source>
        <translation>このワークスペースは読み取り専用と印が付いています。ハブには何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Turn off Hub &gt; Read-Only, then do it again.</source>
        <translation>[ハブ] &gt; [読み取り専用] をオフにして、もう一度行ってください。</translation>
    </message>
    <message>
        <source>There is no such configuration.</source>
        <translation>その構成はありません。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>名前を確認してください。</translation>
    </message>
    <message>
        <source>There is already a configuration of this name.</source>
        <translation>この名前の構成は既にあります。</translation>
    </message>
    <message>
        <source>There is no such enrollment.</source>
        <translation>その登録エントリはありません。</translation>
    </message>
    <message>
        <source>Check its id.</source>
        <translation>ID を確認してください。</translation>
    </message>
    <message>
        <source>There is already an enrollment with this id.</source>
        <translation>この ID の登録エントリは既にあります。</translation>
    </message>
    <message>
        <source>No device has registered with this id.</source>
        <translation>この ID で登録したデバイスはありません。</translation>
    </message>
    <message>
        <source>Check the registration id.</source>
        <translation>登録 ID を確認してください。</translation>
    </message>
    <message>
        <source>The provisioning service has another id scope.</source>
        <translation>プロビジョニング サービスの ID スコープは別のものです。</translation>
    </message>
    <message>
        <source>Give the device the id scope that the Connect view shows.</source>
        <translation>[接続] ビューに示される ID スコープをデバイスに設定してください。</translation>
    </message>
</context>
<context>
    <name>app::EventDetails</name>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Format of the message</source>
        <translation>メッセージの形式</translation>
    </message>
    <message>
        <source>How the message is read. This changes the view only.</source>
        <translation>メッセージの読み方です。変わるのは表示だけです。</translation>
    </message>
    <message>
        <source>By content type</source>
        <translation>コンテンツの種類による</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>イベントの各部分</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>メッセージを保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The message was not saved</source>
        <translation>メッセージを保存できませんでした</translation>
    </message>
</context>
<context>
    <name>app::EventStrip</name>
    <message>
        <source>Event timeline</source>
        <translation>イベントのタイムライン</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>ツイン</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>ライフサイクル</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n events</source>
        <translation>
            <numerusform>%1: %n 件のイベント</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or failed</source>
        <translation>
            <numerusform>%n 件が拒否または失敗</numerusform>
        </translation>
    </message>
    <message>
        <source>table from %1 to %2</source>
        <translation>表は %1 から %2 まで</translation>
    </message>
</context>
<context>
    <name>app::EventWriter</name>
    <message>
        <source>%1 removed</source>
        <translation>%1 を削除</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>by this window</source>
        <translation>このウィンドウから</translation>
    </message>
    <message>
        <source>by the console</source>
        <translation>コンソールから</translation>
    </message>
    <message>
        <source>by a service</source>
        <translation>サービスから</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>インポートから</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 拒否 (%2)</translation>
    </message>
    <message>
        <source>%1 failed %2</source>
        <translation>%1 失敗 (%2)</translation>
    </message>
    <message>
        <source>%1 in progress, now %2</source>
        <translation>%1 は処理中、現在 %2</translation>
    </message>
    <message>
        <source>%1 = %2, ack %3 at version %4</source>
        <translation>%1 = %2、確認応答 %3、バージョン %4</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>%1 が置き換えました</translation>
    </message>
    <message>
        <source>twin, tags</source>
        <translation>ツイン、tags</translation>
    </message>
    <message>
        <source>twin, desired</source>
        <translation>ツイン、desired</translation>
    </message>
    <message>
        <source>twin, reported</source>
        <translation>ツイン、reported</translation>
    </message>
    <message>
        <source>digital twin</source>
        <translation>デジタル ツイン</translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation>ライフサイクル</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>identity changed, %1</source>
        <translation>ID が変更されました、%1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>切断しました</translation>
    </message>
    <message>
        <source>connected, no model</source>
        <translation>接続、モデルなし</translation>
    </message>
    <message>
        <source>connected, model %1</source>
        <translation>接続、モデル %1</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 を呼び出しました</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 の応答 %2</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>%1 ミリ秒で</translation>
    </message>
    <message>
        <source>logical twin changed</source>
        <translation>論理ツインを変更</translation>
    </message>
    <message>
        <source>logical twin created</source>
        <translation>論理ツインを作成</translation>
    </message>
    <message>
        <source>relationship %1 changed: %2 to %3</source>
        <translation>関係 %1 を変更: %2 から %3 へ</translation>
    </message>
    <message>
        <source>relationship %1 created: %2 to %3</source>
        <translation>関係 %1 を作成: %2 から %3 へ</translation>
    </message>
    <message>
        <source>relationship %1 deleted</source>
        <translation>関係 %1 を削除</translation>
    </message>
    <message>
        <source>relationship %1 deleted: %2 to %3</source>
        <translation>関係 %1 を削除: %2 から %3 へ</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>logical twin deleted</source>
        <translation>論理ツインを削除</translation>
    </message>
    <message>
        <source>taken by the device</source>
        <translation>デバイスが受け取りました</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>given up after too many deliveries</source>
        <translation>配信回数が多すぎて断念</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>デバイスが拒否しました</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>キュー待ち</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>free again</source>
        <translation>再び配信待ち</translation>
    </message>
    <message>
        <source>on its way to the device</source>
        <translation>デバイスへ送信中</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 を計画</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>configuration %1 changed</source>
        <translation>構成 %1 を変更</translation>
    </message>
    <message>
        <source>configuration %1 made</source>
        <translation>構成 %1 を作成</translation>
    </message>
    <message>
        <source>configuration %1 deleted</source>
        <translation>構成 %1 を削除</translation>
    </message>
    <message>
        <source>enrollment %1 changed</source>
        <translation>登録エントリ %1 を変更</translation>
    </message>
    <message>
        <source>enrollment %1 created</source>
        <translation>登録エントリ %1 を作成</translation>
    </message>
    <message>
        <source>enrollment %1 deleted</source>
        <translation>登録エントリ %1 を削除</translation>
    </message>
    <message>
        <source>registered by enrollment %1</source>
        <translation>登録エントリ %1 により登録</translation>
    </message>
    <message>
        <source>registration %1 forgotten</source>
        <translation>登録 %1 を破棄</translation>
    </message>
</context>
<context>
    <name>app::EventsPane</name>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>How full the memory for waiting events is</source>
        <translation>待機中のイベントのメモリの使用量</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>イベントを絞り込む</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 件待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>newest %1 of %2</source>
        <translation>%2 件中最新の %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n older dropped</source>
        <translation>
            <numerusform>古い %n 件を破棄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, or WHERE condition</source>
        <translation>絞り込み、または WHERE 条件</translation>
    </message>
    <message>
        <source>Words, or a routing condition: WHERE $body.temperature &gt; 20</source>
        <translation>単語、またはルーティング条件: WHERE $body.temperature &gt; 20</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>イベントをエクスポート</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>The events were not exported</source>
        <translation>イベントはエクスポートされませんでした</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Shows events whenever they happened</source>
        <translation>発生した時期に関係なくイベントを表示します</translation>
    </message>
</context>
<context>
    <name>app::ExplainPanel</name>
    <message>
        <source>Explain</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Why is a device missing?</source>
        <translation>デバイスがない理由</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>説明を閉じる</translation>
    </message>
    <message>
        <source>Id of a device</source>
        <translation>デバイスの ID</translation>
    </message>
    <message>
        <source>Device to explain</source>
        <translation>説明するデバイス</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>alone %1</source>
        <translation>単独で %1</translation>
    </message>
    <message>
        <source>alone %1, undefined %2</source>
        <translation>単独で %1、未定義 %2</translation>
    </message>
    <message>
        <source>index</source>
        <translation>インデックス</translation>
    </message>
    <message>
        <source>no index</source>
        <translation>インデックスなし</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>そのデバイスはありません。</translation>
    </message>
    <message>
        <source>It is in the result.</source>
        <translation>結果に含まれています。</translation>
    </message>
    <message>
        <source>Not in the result because of %1 of %2 clauses.</source>
        <translation>%2 個の句のうち %1 個により、結果に含まれません。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2 です</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>✓ matches</source>
        <translation>✓ 一致</translation>
    </message>
    <message>
        <source>✗ fails: %1</source>
        <translation>✗ 不一致: %1</translation>
    </message>
    <message>
        <source>✗ undefined: %1</source>
        <translation>✗ 未定義: %1</translation>
    </message>
</context>
<context>
    <name>app::FaultsModel</name>
    <message>
        <source>of the scene</source>
        <translation>シーンのもの</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1、選択</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>確率</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>検索結果</translation>
    </message>
</context>
<context>
    <name>app::FindBar</name>
    <message>
        <source>Find in this twin</source>
        <translation>このツインで検索</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>前へ (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>次へ (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>app::FindModel</name>
    <message>
        <source>Identity</source>
        <translation>ID</translation>
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
        <translation>ID の中</translation>
    </message>
    <message>
        <source>in the model id</source>
        <translation>モデル ID の中</translation>
    </message>
    <message>
        <source>in the name</source>
        <translation>名前の中</translation>
    </message>
    <message>
        <source>in the value</source>
        <translation>値の中</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
</context>
<context>
    <name>app::FindPane</name>
    <message>
        <source>Find in all twins</source>
        <translation>すべてのツインを検索</translation>
    </message>
    <message>
        <source>The expression cannot be read at character %1: %2</source>
        <translation>式を %1 文字目で読み取れません: %2</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>大文字と小文字を区別</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>単語全体</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>名前と値</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Look in names or values</source>
        <translation>名前または値を検索</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>すべての場所</translation>
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
        <translation>ID とモデル</translation>
    </message>
    <message>
        <source>Section to look in</source>
        <translation>検索するセクション</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>%1 of %2 hits</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 に %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>デバイス %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked at %2 of %3 twins</source>
        <translation>%1、%3 個中 %2 個のツインを調査</translation>
    </message>
    <message>
        <source>%1, stopped after %2 twins</source>
        <translation>%1、%2 個のツインの後で停止</translation>
    </message>
    <message>
        <source>Names and values of every twin, device ids and model ids. Enter leads to the value.</source>
        <translation>すべてのツインの名前と値、デバイス ID、モデル ID。Enter で値へ移動します。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>見つかりません。</translation>
    </message>
</context>
<context>
    <name>app::FirstSteps</name>
    <message>
        <source>Connect a program of yours</source>
        <translation>自分のプログラムを接続する</translation>
    </message>
    <message>
        <source>Hub &gt; Connect a Device has a program to copy. Run it: its device appears in the list.</source>
        <translation>[ハブ] &gt; [デバイスを接続] にコピーできるプログラムがあります。実行すると、デバイスが一覧に現れます。</translation>
    </message>
    <message>
        <source>Ask a device for something</source>
        <translation>デバイスに何かを要求する</translation>
    </message>
    <message>
        <source>Choose thermo-01, press Ctrl+E, write 75 as targetTemperature of thermostat1, press Ctrl+S.</source>
        <translation>thermo-01 を選び、Ctrl+E を押し、thermostat1 の targetTemperature に 75 と書いて Ctrl+S を押します。</translation>
    </message>
    <message>
        <source>See the device refuse it</source>
        <translation>デバイスが拒否するのを見る</translation>
    </message>
    <message>
        <source>thermo-01 allows no more than 60 °C. The digital twin shows its answer, with code and reason.</source>
        <translation>thermo-01 が許すのは 60 °C までです。デジタル ツインに応答がコードと理由と共に表示されます。</translation>
    </message>
    <message>
        <source>Ask for what it accepts</source>
        <translation>受け入れられるものを要求する</translation>
    </message>
    <message>
        <source>Write 24 in place of 75. The mark beside the value becomes a check mark.</source>
        <translation>75 の代わりに 24 と書きます。値の横の印がチェック マークになります。</translation>
    </message>
    <message>
        <source>Call a command</source>
        <translation>コマンドを呼び出す</translation>
    </message>
    <message>
        <source>Device &gt; Invoke Command, for example reboot. The answer comes back with its code.</source>
        <translation>[デバイス] &gt; [コマンドを呼び出す]、例えば reboot。応答がコードと共に返ります。</translation>
    </message>
</context>
<context>
    <name>app::FirstStepsPanel</name>
    <message>
        <source>First steps</source>
        <translation>はじめの一歩</translation>
    </message>
    <message>
        <source>That was all. Help &gt; First Steps shows it again; F1 tells more wherever you are.</source>
        <translation>これで終わりです。[ヘルプ] &gt; [はじめの一歩] でもう一度表示されます。どこでも F1 で詳しい説明が見られます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>app::FleetDocument</name>
    <message>
        <source>Views of the fleet</source>
        <translation>フリートの表示</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>収束</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>シミュレーション</translation>
    </message>
</context>
<context>
    <name>app::FleetModel</name>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>offline %1 min</source>
        <translation>オフライン %1 分</translation>
    </message>
    <message>
        <source>offline %1 h</source>
        <translation>オフライン %1 時間</translation>
    </message>
    <message>
        <source>offline %1 d</source>
        <translation>オフライン %1 日</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>固定</translation>
    </message>
</context>
<context>
    <name>app::FleetPane</name>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>デバイス %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 が接続しました</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 台オフライン</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>デバイスはまだありません</translation>
    </message>
    <message>
        <source>No device meets this query</source>
        <translation>このクエリに合うデバイスはありません</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>%1 順</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>大きい順</translation>
    </message>
    <message numerus="yes">
        <source>Export %n devices</source>
        <translation>
            <numerusform>%n 台のデバイスをエクスポート</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices cannot be exported</source>
        <translation>デバイスをエクスポートできません</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Answer to the query</source>
        <translation>クエリの結果</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen in the fleet</source>
        <translation>フリートで選択したもの</translation>
    </message>
    <message>
        <source>Reading the fleet...</source>
        <translation>フリートを読み込み中...</translation>
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
        <translation>フリート</translation>
    </message>
</context>
<context>
    <name>app::FleetSimulation</name>
    <message>
        <source>Simulation of the fleet</source>
        <translation>フリートのシミュレーション</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>すべてオン</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>すべてオフ</translation>
    </message>
    <message>
        <source>Filter by id or kind</source>
        <translation>ID または種類で絞り込む</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>シミュレートされたデバイス</translation>
    </message>
    <message>
        <source>Timeline of the scene</source>
        <translation>シーンのタイムライン</translation>
    </message>
    <message>
        <source>Recording and expectations</source>
        <translation>記録と期待</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%2 台中 %1 台がオン</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>メッセージ %1 件</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 台が停止</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>起きること</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地図</translation>
    </message>
    <message>
        <source>Log of the simulation</source>
        <translation>シミュレーションのログ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>次に起きること</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>オンまたはオフにする</translation>
    </message>
    <message>
        <source>Behave as the template...</source>
        <translation>テンプレートどおりに動作...</translation>
    </message>
    <message>
        <source>Behave as the template</source>
        <translation>テンプレートどおりに動作</translation>
    </message>
    <message>
        <source>Let the chosen devices behave as their templates?</source>
        <translation>選択したデバイスをテンプレートどおりに動作させますか?</translation>
    </message>
    <message>
        <source>What they have of their own goes, for each device of a fleet.</source>
        <translation>独自の設定は消えます。フリートの場合はすべてのデバイスが対象です。</translation>
    </message>
</context>
<context>
    <name>app::FleetView</name>
    <message>
        <source>Devices of the fleet</source>
        <translation>フリートのデバイス</translation>
    </message>
</context>
<context>
    <name>app::ForecastModel</name>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>変わる</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>既にその状態</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>ツイン</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>効果</translation>
    </message>
    <message>
        <source>Tags then</source>
        <translation>変更後の tags</translation>
    </message>
    <message>
        <source>Desired then</source>
        <translation>変更後の desired</translation>
    </message>
    <message>
        <source>Change, or why not</source>
        <translation>変更、またはできない理由</translation>
    </message>
</context>
<context>
    <name>app::FrozenColumn</name>
    <message>
        <source>%1, first column</source>
        <translation>%1、最初の列</translation>
    </message>
</context>
<context>
    <name>app::GraphDetails</name>
    <message>
        <source>Preview form</source>
        <translation>プレビューの形式</translation>
    </message>
    <message>
        <source>Released form</source>
        <translation>正式版の形式</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>正式版</translation>
    </message>
    <message>
        <source>Names of the members as in the preview or in the released service</source>
        <translation>メンバーの名前をプレビューまたは正式なサービスのとおりに</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>直し方</translation>
    </message>
</context>
<context>
    <name>app::GraphForm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
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
        <translation>その間に変更されました。もう一度保存すると、その変更を上書きします。</translation>
    </message>
</context>
<context>
    <name>app::GraphPane</name>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Logical twins</source>
        <translation>論理ツイン</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Filter by id or model</source>
        <translation>ID またはモデルで絞り込む</translation>
    </message>
    <message>
        <source>Filter logical twins</source>
        <translation>論理ツインを絞り込む</translation>
    </message>
    <message>
        <source>Add relationship</source>
        <translation>関係を追加</translation>
    </message>
    <message>
        <source>Edit twin</source>
        <translation>ツインを編集</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>No relationship begins at this twin or leads to it.</source>
        <translation>このツインから始まる関係も、このツインへ向かう関係もありません。</translation>
    </message>
    <message>
        <source>No twin is chosen.</source>
        <translation>ツインが選ばれていません。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>logical twin</source>
        <translation>論理ツイン</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>入 %1、出 %2</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>not as its model says</source>
        <translation>モデルのとおりではありません</translation>
    </message>
    <message>
        <source>Relationship %1 of %2</source>
        <translation>%2 の関係 %1</translation>
    </message>
    <message>
        <source>Digital twin of %1</source>
        <translation>%1 のデジタル ツイン</translation>
    </message>
    <message>
        <source>Delete the relationship %1?</source>
        <translation>関係 %1 を削除しますか?</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%2 から %3 への %1。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 は削除されませんでした</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>%n relationships go with it. This cannot be taken back.</source>
        <translation>
            <numerusform>関係 %n 件も削除されます。元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 を削除しますか?</translation>
    </message>
</context>
<context>
    <name>app::GridRow</name>
    <message>
        <source>not reported</source>
        <translation>未報告</translation>
    </message>
</context>
<context>
    <name>app::GroupDialog</name>
    <message numerus="yes">
        <source>Group of %n devices</source>
        <translation>
            <numerusform>%n 台のデバイスのグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>&amp;Group, a new one or one that is there</source>
        <translation>グループ (新規または既存)(&amp;G)</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>グループから外す</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>A group is a tag of its devices, tags.groups, so that queries, jobs and configurations can name it.</source>
        <translation>グループはデバイスのタグ tags.groups です。クエリ、ジョブ、構成から指定できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in it. Its condition: %1</source>
        <translation>
            <numerusform>そのうち %n 台が入っています。条件: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices were left as they were. %1</source>
        <translation>
            <numerusform>%n 台のデバイスは変更されませんでした。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::GroupMenu</name>
    <message>
        <source>By query</source>
        <translation>クエリによる</translation>
    </message>
    <message>
        <source>No groups yet: check devices and press Group, or save a query under a name</source>
        <translation>まだグループはありません: デバイスにチェックを付けて [グループ] を押すか、クエリに名前を付けて保存してください</translation>
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
        <translation>運用環境</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
</context>
<context>
    <name>app::GuardedHub</name>
    <message>
        <source>Start the job %1 in production?</source>
        <translation>運用環境でジョブ %1 を開始しますか?</translation>
    </message>
    <message>
        <source>Delete %1 in production?</source>
        <translation>運用環境で %1 を削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>デバイス %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 in production?</source>
        <translation>運用環境で %1 を変更しますか?</translation>
    </message>
    <message>
        <source>%1 is marked as production. This cannot be taken back.</source>
        <translation>%1 は運用環境として印が付いています。元に戻せません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Change the configuration %1 in production?</source>
        <translation>運用環境で構成 %1 を変更しますか?</translation>
    </message>
</context>
<context>
    <name>app::HelpBook</name>
    <message>
        <source>First things</source>
        <translation>はじめに</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>ツイン</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Your own programs</source>
        <translation>自分のプログラム</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>リファレンス</translation>
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
        <translation>ハブのデバイス。形は接続しているかを示します。上の欄に入力すると、ID またはモデルにそのテキストを含むものだけが表示されます。</translation>
    </message>
    <message>
        <source>The models that the program knows, by source. A model says which properties, telemetry, commands and components a device has.</source>
        <translation>プログラムが知るモデル、ソース別。モデルはデバイスが持つプロパティ、テレメトリ、コマンド、コンポーネントを示します。</translation>
    </message>
    <message>
        <source>The current device: its model, whether it is connected, and the switch of a simulated one.</source>
        <translation>現在のデバイス: モデル、接続の有無、シミュレートされたもののスイッチ。</translation>
    </message>
    <message>
        <source>What was edited and not sent yet. Update Twin sends it as one patch; nothing is lost when you go to another device.</source>
        <translation>編集してまだ送信していないもの。[ツインを更新] が 1 つのパッチとして送信します。別のデバイスへ移っても失われません。</translation>
    </message>
    <message>
        <source>Somebody else changed the twin while you edited. Choose for each value which one stays.</source>
        <translation>編集中に他の人がツインを変更しました。値ごとにどちらを残すか選んでください。</translation>
    </message>
    <message>
        <source>A JSON Patch of the digital twin, as a service sends it. The hub says what it makes of each operation.</source>
        <translation>サービスが送信するものと同じ、デジタル ツインの JSON Patch。ハブが各操作をどう扱うかを示します。</translation>
    </message>
    <message>
        <source>One side of the twin: tags of the back end, desired properties that a service asks for, or reported properties that the device tells.</source>
        <translation>ツインの一方: バックエンドのタグ、サービスが要求する必要なプロパティ、またはデバイスが知らせる報告されたプロパティ。</translation>
    </message>
    <message>
        <source>The device twin at the left and the digital twin at the right, row by row the same value.</source>
        <translation>左にデバイス ツイン、右にデジタル ツイン。行ごとに同じ値です。</translation>
    </message>
    <message>
        <source>The parts of the device by its model: properties to set, commands to call, telemetry to watch.</source>
        <translation>モデルによるデバイスの部分: 設定するプロパティ、呼び出すコマンド、見守るテレメトリ。</translation>
    </message>
    <message>
        <source>Every change of the twin, and the twin as it was at any moment.</source>
        <translation>ツインのすべての変更と、任意の時点のツイン。</translation>
    </message>
    <message>
        <source>Logical twins and the relationships between them and the devices.</source>
        <translation>論理ツインと、ツインやデバイスの間の関係。</translation>
    </message>
    <message>
        <source>A model as a tree and as its text. Every fault stands in the Problems drawer.</source>
        <translation>モデルをツリーとテキストで。不備はすべて [問題] の引き出しにあります。</translation>
    </message>
    <message>
        <source>A query in the hub&apos;s own language. Ctrl+Space completes names; a fault is marked where it is.</source>
        <translation>ハブ自身の言語のクエリ。Ctrl+Space で名前を補完します。誤りはその場所に印が付きます。</translation>
    </message>
    <message>
        <source>Which clause of the query lets the chosen device in or out, and with which value.</source>
        <translation>クエリのどの句が、どの値によって、選んだデバイスを入れるか外すか。</translation>
    </message>
    <message>
        <source>How far each device has come with what it was asked: waiting, accepted or refused.</source>
        <translation>各デバイスが要求に対してどこまで進んだか: 待機、承諾、拒否。</translation>
    </message>
    <message>
        <source>The devices that the query finds, with the columns that you choose. They follow the hub.</source>
        <translation>クエリが見つけたデバイスを、選んだ列で。ハブに従います。</translation>
    </message>
    <message>
        <source>The simulated devices, their signals and faults, and the clock that drives them.</source>
        <translation>シミュレートされたデバイス、その信号と障害、それらを動かす時計。</translation>
    </message>
    <message>
        <source>How a program of yours connects, with code to copy, and how far it got.</source>
        <translation>あなたのプログラムの接続方法、コピーできるコード、どこまで進んだか。</translation>
    </message>
    <message>
        <source>Every packet and request that goes over the wire, the answer tied to its request.</source>
        <translation>通信されるすべてのパケットと要求。応答は要求に結び付きます。</translation>
    </message>
    <message>
        <source>Faults in models, and twins that do not fit their model. F1 opens the page on the chosen one.</source>
        <translation>モデルの不備と、モデルに合わないツイン。F1 で選んだもののページを開きます。</translation>
    </message>
    <message>
        <source>Finds devices, models and everything that the menus have. Ctrl+Shift+P opens it.</source>
        <translation>デバイス、モデル、メニューにあるすべてを見つけます。Ctrl+Shift+P で開きます。</translation>
    </message>
    <message>
        <source>The hub, the clock of the simulation and what wants attention. A click opens it.</source>
        <translation>ハブ、シミュレーションの時計、注意が必要なもの。クリックで開きます。</translation>
    </message>
    <message>
        <source>First steps. Each is ticked off by itself once it was done; close the panel whenever you like.</source>
        <translation>はじめの一歩。終えたものは自動で印が付きます。パネルはいつでも閉じられます。</translation>
    </message>
    <message>
        <source>All simulated devices: their power, what they have sent, and the scene&apos;s timeline. Below, the hub can be recorded, and expectations checked.</source>
        <translation>シミュレートされた全デバイス: 電源、送信したもの、シーンのタイムライン。下ではハブを記録し、期待を検査できます。</translation>
    </message>
    <message>
        <source>The jobs of the hub, and what the chosen one did to each device. An update of many twins can be taken back.</source>
        <translation>ハブのジョブと、選んだジョブが各デバイスに行ったこと。多数のツインの更新は元に戻せます。</translation>
    </message>
    <message>
        <source>One patch for many twins. The dry run says what it would do to each before anything happens.</source>
        <translation>多数のツインへの 1 つのパッチ。試行は、何も起きないうちに各ツインへの効果を示します。</translation>
    </message>
    <message>
        <source>Devices and twins of a file. It is checked whole; a fault names its line and changes nothing.</source>
        <translation>ファイルのデバイスとツイン。全体が検査され、誤りは行を示し、何も変更しません。</translation>
    </message>
    <message>
        <source>Many devices at once. {n} in the name stands for the number, {n:4} for it with four digits.</source>
        <translation>一度に多数のデバイス。名前の {n} は番号、{n:4} は 4 桁の番号です。</translation>
    </message>
    <message>
        <source>The devices that are open, each in a tab. A pencil says that one has a draft, which stays when its tab is closed.</source>
        <translation>開いているデバイスです。それぞれにタブがあります。鉛筆は下書きがあることを示し、下書きはタブを閉じても残ります。</translation>
    </message>
    <message>
        <source>The scene as text. Ctrl+Enter applies it while it runs; only what is different starts anew.</source>
        <translation>シーンのテキストです。Ctrl+Enter で実行中に適用され、変わった所だけが最初から始まります。</translation>
    </message>
    <message>
        <source>Where devices are that tell a place. Plus and minus zoom, 0 shows all, N and P go from device to device.</source>
        <translation>位置を知らせるデバイスの場所です。プラスとマイナスで拡大縮小、0 で全体、N と P で次と前のデバイスに移ります。</translation>
    </message>
    <message>
        <source>Scripts and web services of a scene wait until you trust them. The workspace keeps it.</source>
        <translation>シーンのスクリプトと Web サービスは、信頼されるまで待ちます。ワークスペースがそれを覚えます。</translation>
    </message>
    <message>
        <source>Ready devices for the scene that runs. {n} in the id stands for the number.</source>
        <translation>実行中のシーンに加えられる既製のデバイスです。ID の {n} は番号になります。</translation>
    </message>
    <message>
        <source>Runs a script by itself, with the values above. Nothing of it reaches the hub.</source>
        <translation>上の値でスクリプトだけを実行します。ハブには何も届きません。</translation>
    </message>
    <message>
        <source>The states of the device. Insert adds one, F2 renames, T or dragging makes a transition, Delete takes away, Enter edits, Ctrl+Z takes back.</source>
        <translation>デバイスの状態。Insert で追加、F2 で名前の変更、T またはドラッグで遷移の作成、Delete で削除、Enter で編集、Ctrl+Z で元に戻します。</translation>
    </message>
    <message>
        <source>What will be done next. Space runs the clock to that moment, where it stands.</source>
        <translation>次に行われること。スペース キーで時計をその時点まで進め、そこで止めます。</translation>
    </message>
    <message>
        <source>Back through what was seen of the device. Esc shows again what is now.</source>
        <translation>このデバイスについて見えていたものをさかのぼります。Esc で現在の表示に戻ります。</translation>
    </message>
    <message>
        <source>What happened, newest first. A chosen event stands beside the list, compared with the one before.</source>
        <translation>起きたことを新しい順に示します。選んだイベントは一覧の横に、1 つ前と比べて表示されます。</translation>
    </message>
    <message>
        <source>The numbers that devices send, as a chart or as tiles.</source>
        <translation>デバイスが送る数値を、グラフまたはタイルで示します。</translation>
    </message>
    <message>
        <source>What the hub keeps on all devices that a condition names, and how many it has reached.</source>
        <translation>ハブが条件に合うすべてのデバイスに保つものと、届いた数です。</translation>
    </message>
    <message>
        <source>Desired properties for all devices that meet the condition, now and later. The higher priority wins.</source>
        <translation>条件を満たすすべてのデバイスの desired プロパティです。今もこれからも適用され、優先度の高い方が優先されます。</translation>
    </message>
    <message>
        <source>The connection strings of devices, one a line. Keys are left out unless you ask for them.</source>
        <translation>デバイスの接続文字列を 1 行に 1 つ書きます。キーは求めない限り書かれません。</translation>
    </message>
    <message>
        <source>Who may register with the provisioning service inside, and how a device does it.</source>
        <translation>組み込みのプロビジョニング サービスに登録できるデバイスと、その登録方法。</translation>
    </message>
</context>
<context>
    <name>app::HelpDesk</name>
    <message>
        <source>%1, in the menu %2</source>
        <translation>%1、メニュー %2</translation>
    </message>
    <message>
        <source>%1, in the menu %2 (%3)</source>
        <translation>%1、メニュー %2 (%3)</translation>
    </message>
</context>
<context>
    <name>app::HelpPages</name>
    <message>
        <source>What holds</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>直し方</translation>
    </message>
    <message>
        <source>All kinds of problems</source>
        <translation>すべての種類の問題</translation>
    </message>
    <message>
        <source>The validation id of this fault is %1; parsers of DTDL use the same.</source>
        <translation>この不備の検証 ID は %1 です。DTDL のパーサーは同じものを使います。</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Everything that the menus have. The command palette finds each of them by its name.</source>
        <translation>メニューにあるすべて。コマンド パレットは名前で見つけます。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>これらの語を含むページはありません。</translation>
    </message>
    <message>
        <source>%1 - Help</source>
        <translation>%1 - ヘルプ</translation>
    </message>
</context>
<context>
    <name>app::History</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>違いなし</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ %1 件追加</translation>
    </message>
    <message>
        <source>~ %1 changed</source>
        <translation>~ %1 件変更</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− %1 件削除</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>ライフサイクル</translation>
    </message>
    <message>
        <source>Tags and desired</source>
        <translation>Tags と desired</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>tags and desired written by %1</source>
        <translation>%1 がタグと必要な値を書き込みました</translation>
    </message>
    <message>
        <source>tags written by %1</source>
        <translation>%1 がタグを書き込みました</translation>
    </message>
    <message>
        <source>desired written by %1</source>
        <translation>%1 が必要な値を書き込みました</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>%1 が報告しました</translation>
    </message>
    <message>
        <source>the device refused what was asked</source>
        <translation>デバイスが要求を拒否しました</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>%1 が作成しました</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>%1 が削除しました</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>切断しました</translation>
    </message>
    <message>
        <source>command %1 called</source>
        <translation>コマンド %1 を呼び出しました</translation>
    </message>
    <message>
        <source>command %1 answered %2</source>
        <translation>コマンド %1 の応答は %2 です</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>テレメトリ</translation>
    </message>
</context>
<context>
    <name>app::HistoryDesk</name>
    <message>
        <source>Compare with a device: id, model or tag</source>
        <translation>デバイスと比較: ID、モデル、タグ</translation>
    </message>
</context>
<context>
    <name>app::HistoryPane</name>
    <message>
        <source>This moment</source>
        <translation>この時点</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>One moment or two</source>
        <translation>1 時点または 2 時点</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>表示する行</translation>
    </message>
    <message>
        <source>To the change before (Left on the time line)</source>
        <translation>前の変更へ (時間軸で左)</translation>
    </message>
    <message>
        <source>To the change after (Right on the time line)</source>
        <translation>次の変更へ (時間軸で右)</translation>
    </message>
    <message>
        <source>To the change before</source>
        <translation>前の変更へ</translation>
    </message>
    <message>
        <source>To the change after</source>
        <translation>次の変更へ</translation>
    </message>
    <message>
        <source>Moment A</source>
        <translation>時点 A</translation>
    </message>
    <message>
        <source>now, or a time to go to</source>
        <translation>現在、または移動先の時刻</translation>
    </message>
    <message>
        <source>Type 10:58, 10:58:41.204 or 2026-11-26 10:58:41 and press Enter</source>
        <translation>10:58、10:58:41.204 または 2026-11-26 10:58:41 と入力して Enter を押してください</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>A と B を入れ替え</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>パッチをコピー</translation>
    </message>
    <message>
        <source>Restore as patch...</source>
        <translation>パッチとして復元...</translation>
    </message>
    <message>
        <source>The past cannot be read: %1</source>
        <translation>過去を読み取れません: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 10:58, 10:58:41.204 or 2026-11-26 10:58:41</source>
        <translation>&quot;%1&quot; は時刻ではありません: 10:58、10:58:41.204 または 2026-11-26 10:58:41 と書いてください</translation>
    </message>
    <message>
        <source>Nothing is kept before %1</source>
        <translation>%1 より前は保存されていません</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
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
        <translation>ツインは存在しなかったか、%1 より前は不明です</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Tags and desired are now as they were at A</source>
        <translation>タグと必要な値は A の時点のとおりになりました</translation>
    </message>
    <message>
        <source>Restore A</source>
        <translation>A を復元</translation>
    </message>
</context>
<context>
    <name>app::HubControl</name>
    <message>
        <source>Export CA certificate</source>
        <translation>CA 証明書をエクスポート</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>証明書 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>The certificate was not exported</source>
        <translation>証明書はエクスポートされませんでした</translation>
    </message>
</context>
<context>
    <name>app::HubForm</name>
    <message>
        <source>Hub address</source>
        <translation>ハブのアドレス</translation>
    </message>
    <message>
        <source>Address and ports...</source>
        <translation>アドレスとポート...</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>ホスト名</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the host name</source>
        <translation>ホスト名をコピー</translation>
    </message>
    <message>
        <source>MQTT, TLS</source>
        <translation>MQTT、TLS</translation>
    </message>
    <message>
        <source>MQTT, WebSocket</source>
        <translation>MQTT、WebSocket</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Copy the port of %1</source>
        <translation>%1 のポートをコピー</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信頼</translation>
    </message>
    <message>
        <source>the hub&apos;s own certificate authority</source>
        <translation>ハブ自身の証明機関</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>パスをコピー</translation>
    </message>
    <message>
        <source>Copy the path of the CA file</source>
        <translation>CA ファイルのパスをコピー</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy certificate</source>
        <translation>証明書をコピー</translation>
    </message>
    <message>
        <source>Export CA file...</source>
        <translation>CA ファイルをエクスポート...</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>このコンピューターのみ</translation>
    </message>
    <message>
        <source>open to the network</source>
        <translation>ネットワークに公開</translation>
    </message>
    <message>
        <source>Use port %1 instead</source>
        <translation>代わりにポート %1 を使う</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>待ち受け中</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>空いていません</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>made when the servers start</source>
        <translation>サーバーの開始時に作成</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2 まで</translation>
    </message>
    <message>
        <source>AMQP, services</source>
        <translation>AMQP、サービス</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>app::IdentityForm</name>
    <message>
        <source>Identity</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>New device...</source>
        <translation>新しいデバイス...</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>接続文字列</translation>
    </message>
    <message>
        <source>the key is kept with the workspace</source>
        <translation>キーはワークスペースと共に保存されます</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Shared key of the policy iothubowner</source>
        <translation>ポリシー iothubowner の共有キー</translation>
    </message>
    <message>
        <source>Shared key</source>
        <translation>共有キー</translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation>X.509 証明書</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>Devices that are there already</source>
        <translation>既にあるデバイス</translation>
    </message>
    <message>
        <source>Only new devices: one that is there already is a problem</source>
        <translation>新しいデバイスのみ: 既にあるものは問題とする</translation>
    </message>
    <message>
        <source>Merge the file into devices that are there already</source>
        <translation>既にあるデバイスにファイルをマージする</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>ファイルの問題</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Checking the file...</source>
        <translation>ファイルを検査しています...</translation>
    </message>
    <message>
        <source>The file is fine: %1 new, %2 to update.</source>
        <translation>ファイルに問題はありません: 新規 %1、更新 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems. Nothing is imported until the file is mended.</source>
        <translation>
            <numerusform>問題が %n 件あります。ファイルを直すまで何もインポートされません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Not everything was imported</source>
        <translation>すべてはインポートされませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Replace tags or desired properties of %n devices?</source>
        <translation>
            <numerusform>%n 台のデバイスの tags または desired プロパティを置き換えますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are there already. What the file names is put in place of what each of them has now; the rest stays. An import is no job: it cannot be undone as a whole.</source>
        <translation>これらはすでにあります。ファイルに書かれたものが各デバイスの現在の値に置き換わり、残りはそのままです。インポートはジョブではないため、まとめて元に戻すことはできません。</translation>
    </message>
</context>
<context>
    <name>app::InboxModel</name>
    <message>
        <source>taken by the device</source>
        <translation>デバイスが受け取りました</translation>
    </message>
    <message>
        <source>expired in the queue</source>
        <translation>キューで期限切れ</translation>
    </message>
    <message>
        <source>given back too often</source>
        <translation>返された回数が多すぎます</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>デバイスが拒否しました</translation>
    </message>
    <message>
        <source>purged from the queue</source>
        <translation>キューから消去されました</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>メッセージ %1</translation>
    </message>
    <message>
        <source>Message %1, %2</source>
        <translation>メッセージ %1、%2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>received, to be settled until %1</source>
        <translation>受信済み、%1 までに処理</translation>
    </message>
    <message>
        <source>, delivery %1 of %2</source>
        <translation>、配信 %1/%2</translation>
    </message>
    <message>
        <source>, expires %1</source>
        <translation>、期限 %1</translation>
    </message>
    <message>
        <source>Feedback on %1</source>
        <translation>%1 のフィードバック</translation>
    </message>
    <message>
        <source>Feedback on %1, %2</source>
        <translation>%1、%2 のフィードバック</translation>
    </message>
    <message>
        <source>%1; waits for the sender</source>
        <translation>%1。送信者を待っています</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>app::InboxView</name>
    <message>
        <source>Inbox of the device</source>
        <translation>デバイスの受信トレイ</translation>
    </message>
    <message>
        <source>Messages that wait for the device</source>
        <translation>デバイスを待つメッセージ</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>As the device: takes the oldest message that waits, for a minute</source>
        <translation>デバイスとして: 最も古い待機メッセージを 1 分間受け取ります</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>As the device: it is done, the message leaves the queue</source>
        <translation>デバイスとして: 処理済みにし、メッセージをキューから外します</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>As the device: it cannot be used, the message leaves the queue</source>
        <translation>デバイスとして: 使えないので、メッセージをキューから外します</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>As the device: gives it back, it waits again</source>
        <translation>デバイスとして: 返却し、再び待機させます</translation>
    </message>
    <message>
        <source>Read feedback</source>
        <translation>フィードバックを読む</translation>
    </message>
    <message>
        <source>As the sender: the feedback leaves the queue</source>
        <translation>送信者として: フィードバックをキューから外します</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了しました</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>返却されました</translation>
    </message>
    <message>
        <source>No message is free to be received.</source>
        <translation>受信できるメッセージはありません。</translation>
    </message>
    <message>
        <source>Message %1 is received; it is to be settled within a minute.</source>
        <translation>メッセージ %1 を受信しました。1 分以内に処理してください。</translation>
    </message>
    <message>
        <source>Message %1 is %2.</source>
        <translation>メッセージ %1: %2。</translation>
    </message>
    <message numerus="yes">
        <source>Feedback on %n messages is read.</source>
        <translation>
            <numerusform>%n 件のメッセージのフィードバックを読みました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::IncomingBar</name>
    <message>
        <source>Take newer base</source>
        <translation>新しい元の値を使う</translation>
    </message>
    <message>
        <source>The device was made again</source>
        <translation>デバイスが作り直されました</translation>
    </message>
    <message>
        <source>1 change came in</source>
        <translation>変更が 1 件届きました</translation>
    </message>
    <message>
        <source>%1 changes came in</source>
        <translation>変更が %1 件届きました</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか %1 件</translation>
    </message>
    <message>
        <source>Mend the text first</source>
        <translation>まずテキストを直してください</translation>
    </message>
</context>
<context>
    <name>app::IssueWords</name>
    <message>
        <source>acknowledgement malformed</source>
        <translation>確認応答の形式が不正</translation>
    </message>
    <message>
        <source>%1: the acknowledgement is not whole. %2</source>
        <translation>%1: 確認応答が完全ではありません。%2</translation>
    </message>
    <message>
        <source>A writable property is reported as an object with value, ac and av, and ad if there is more to say.</source>
        <translation>書き込み可のプロパティは value、ac、av と、補足があれば ad を持つオブジェクトとして報告されます。</translation>
    </message>
    <message>
        <source>Let the device report all of value, ac (a number) and av (the version it answers).</source>
        <translation>デバイスが value、ac (数値)、av (応答するバージョン) をすべて報告するようにしてください。</translation>
    </message>
    <message>
        <source>acknowledgement missing</source>
        <translation>確認応答がない</translation>
    </message>
    <message>
        <source>%1: the device reports the plain value of a writable property</source>
        <translation>%1: デバイスが書き込み可のプロパティをそのままの値で報告しています</translation>
    </message>
    <message>
        <source>A writable property is reported as an object with value, ac and av, so that a service sees what became of its wish.</source>
        <translation>書き込み可のプロパティは value、ac、av を持つオブジェクトとして報告され、サービスは要求の結果を知ることができます。</translation>
    </message>
    <message>
        <source>Let the device wrap the value into an acknowledgement.</source>
        <translation>デバイスが値を確認応答に包むようにしてください。</translation>
    </message>
    <message>
        <source>acknowledgement of a read-only property</source>
        <translation>読み取り専用プロパティの確認応答</translation>
    </message>
    <message>
        <source>%1: the device acknowledges a property that nobody can write</source>
        <translation>%1: 誰も書き込めないプロパティにデバイスが確認応答しています</translation>
    </message>
    <message>
        <source>A read-only property is reported as its plain value.</source>
        <translation>読み取り専用プロパティはそのままの値で報告されます。</translation>
    </message>
    <message>
        <source>Let the device report the value alone, or make the property writable in the model.</source>
        <translation>デバイスが値だけを報告するか、モデルでプロパティを書き込み可にしてください。</translation>
    </message>
    <message>
        <source>component marker missing</source>
        <translation>コンポーネントの印がない</translation>
    </message>
    <message>
        <source>%1: the component does not say that it is one</source>
        <translation>%1: コンポーネントであると示されていません</translation>
    </message>
    <message>
        <source>Every component carries &quot;__t&quot;: &quot;c&quot;, in each desired and each reported patch.</source>
        <translation>各コンポーネントは、必要な値と報告値のどのパッチでも &quot;__t&quot;: &quot;c&quot; を持ちます。</translation>
    </message>
    <message>
        <source>Send the marker along with the values of the component.</source>
        <translation>コンポーネントの値と一緒に印を送信してください。</translation>
    </message>
    <message>
        <source>component not in the model</source>
        <translation>モデルにないコンポーネント</translation>
    </message>
    <message>
        <source>%1: the model has no component of this name</source>
        <translation>%1: モデルにこの名前のコンポーネントはありません</translation>
    </message>
    <message>
        <source>A component of the twin is one of the components that the interface of its model has.</source>
        <translation>ツインのコンポーネントは、モデルのインターフェイスが持つコンポーネントのいずれかです。</translation>
    </message>
    <message>
        <source>Correct the name, or add the component to a new version of the model.</source>
        <translation>名前を直すか、モデルの新しいバージョンにコンポーネントを加えてください。</translation>
    </message>
    <message>
        <source>desired value of a read-only property</source>
        <translation>読み取り専用プロパティの必要な値</translation>
    </message>
    <message>
        <source>%1: a service asks for a value that the device decides alone</source>
        <translation>%1: デバイスだけが決める値をサービスが要求しています</translation>
    </message>
    <message>
        <source>Only properties that are writable in the model have desired values.</source>
        <translation>必要な値を持つのは、モデルで書き込み可のプロパティだけです。</translation>
    </message>
    <message>
        <source>Take the value out of the desired properties, or make the property writable in the model.</source>
        <translation>必要なプロパティから値を外すか、モデルでプロパティを書き込み可にしてください。</translation>
    </message>
    <message>
        <source>name not possible in a model</source>
        <translation>モデルで使えない名前</translation>
    </message>
    <message>
        <source>%1: no model can have a property of this name</source>
        <translation>%1: どのモデルもこの名前のプロパティを持てません</translation>
    </message>
    <message>
        <source>A name in a model is a letter, then letters, digits and underscores, up to 64.</source>
        <translation>モデルの名前は英字で始まり、英字、数字、下線が続き、64 文字までです。</translation>
    </message>
    <message>
        <source>Take another name, in the device and in the model.</source>
        <translation>デバイスとモデルで別の名前を使ってください。</translation>
    </message>
    <message>
        <source>property marked as a component</source>
        <translation>コンポーネントの印が付いたプロパティ</translation>
    </message>
    <message>
        <source>%1: a property carries the marker of a component</source>
        <translation>%1: プロパティにコンポーネントの印があります</translation>
    </message>
    <message>
        <source>Only components carry &quot;__t&quot;: &quot;c&quot;.</source>
        <translation>&quot;__t&quot;: &quot;c&quot; を持つのはコンポーネントだけです。</translation>
    </message>
    <message>
        <source>Take the marker out of the property.</source>
        <translation>プロパティから印を外してください。</translation>
    </message>
    <message>
        <source>property not in the model</source>
        <translation>モデルにないプロパティ</translation>
    </message>
    <message>
        <source>%1: the model has no property of this name</source>
        <translation>%1: モデルにこの名前のプロパティはありません</translation>
    </message>
    <message>
        <source>A property of the twin is one of the properties that the interface of its model has.</source>
        <translation>ツインのプロパティは、モデルのインターフェイスが持つプロパティのいずれかです。</translation>
    </message>
    <message>
        <source>Correct the name, remove the value, or add the property to a new version of the model.</source>
        <translation>名前を直すか、値を削除するか、モデルの新しいバージョンにプロパティを加えてください。</translation>
    </message>
    <message>
        <source>value fits the schema</source>
        <translation>値がスキーマに合う</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A value is an instance of the schema that the model gives for the property.</source>
        <translation>値は、モデルがプロパティに与えるスキーマのインスタンスです。</translation>
    </message>
    <message>
        <source>Send a value of that schema.</source>
        <translation>そのスキーマの値を送信してください。</translation>
    </message>
    <message>
        <source>command not in the model</source>
        <translation>モデルにないコマンド</translation>
    </message>
    <message>
        <source>%1: the model has no command of this name</source>
        <translation>%1: モデルにこの名前のコマンドはありません</translation>
    </message>
    <message>
        <source>A command is one of those that the interface of the device&apos;s model has.</source>
        <translation>コマンドは、デバイスのモデルのインターフェイスが持つもののいずれかです。</translation>
    </message>
    <message>
        <source>Correct the name, or add the command to a new version of the model.</source>
        <translation>名前を直すか、モデルの新しいバージョンにコマンドを加えてください。</translation>
    </message>
    <message>
        <source>request fits the schema</source>
        <translation>要求がスキーマに合う</translation>
    </message>
    <message>
        <source>%1: the request: %2</source>
        <translation>%1: 要求: %2</translation>
    </message>
    <message>
        <source>A request is an instance of the schema that the model gives for the command.</source>
        <translation>要求は、モデルがコマンドに与えるスキーマのインスタンスです。</translation>
    </message>
    <message>
        <source>Send a request of that schema.</source>
        <translation>そのスキーマの要求を送信してください。</translation>
    </message>
    <message>
        <source>answer fits the schema</source>
        <translation>応答がスキーマに合う</translation>
    </message>
    <message>
        <source>%1: the answer: %2</source>
        <translation>%1: 応答: %2</translation>
    </message>
    <message>
        <source>An answer is an instance of the schema that the model gives for the command.</source>
        <translation>応答は、モデルがコマンドに与えるスキーマのインスタンスです。</translation>
    </message>
    <message>
        <source>Let the device answer with a value of that schema.</source>
        <translation>デバイスがそのスキーマの値で応答するようにしてください。</translation>
    </message>
    <message>
        <source>telemetry fits the schema</source>
        <translation>テレメトリがスキーマに合う</translation>
    </message>
    <message>
        <source>Telemetry is an instance of the schema that the model gives for it.</source>
        <translation>テレメトリは、モデルが与えるスキーマのインスタンスです。</translation>
    </message>
    <message>
        <source>Let the device send a value of that schema.</source>
        <translation>デバイスがそのスキーマの値を送信するようにしてください。</translation>
    </message>
    <message>
        <source>telemetry not in the model</source>
        <translation>モデルにないテレメトリ</translation>
    </message>
    <message>
        <source>%1: the model has no telemetry of this name</source>
        <translation>%1: モデルにこの名前のテレメトリはありません</translation>
    </message>
    <message>
        <source>What a device sends is telemetry that the interface of its model has.</source>
        <translation>デバイスが送信するのは、モデルのインターフェイスが持つテレメトリです。</translation>
    </message>
    <message>
        <source>Correct the name, or add the telemetry to a new version of the model.</source>
        <translation>名前を直すか、モデルの新しいバージョンにテレメトリを加えてください。</translation>
    </message>
    <message>
        <source>depth close to the limit</source>
        <translation>深さが限界に近い</translation>
    </message>
    <message>
        <source>Values of a twin may lie ten levels deep.</source>
        <translation>ツインの値の深さは 10 段までです。</translation>
    </message>
    <message>
        <source>Store flatter values before the hub refuses a deeper one.</source>
        <translation>ハブがより深い値を拒否する前に、より平らな値を保存してください。</translation>
    </message>
    <message>
        <source>size close to the limit</source>
        <translation>サイズが限界に近い</translation>
    </message>
    <message>
        <source>Tags may have 8 KB, desired and reported properties 32 KB each.</source>
        <translation>タグは 8 KB、必要な値と報告値はそれぞれ 32 KB までです。</translation>
    </message>
    <message>
        <source>Store less before the hub refuses more.</source>
        <translation>ハブが拒否する前に、保存する量を減らしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n 回)</numerusform>
        </translation>
    </message>
    <message>
        <source>too many or too few relationships</source>
        <translation>関係が多すぎるか少なすぎる</translation>
    </message>
    <message>
        <source>%1: the number of these relationships is not as the model says</source>
        <translation>%1: これらの関係の数がモデルのとおりではありません</translation>
    </message>
    <message>
        <source>A twin has as many relationships of a name as minMultiplicity and maxMultiplicity allow.</source>
        <translation>ツインが持つ同名の関係の数は minMultiplicity と maxMultiplicity が許す数です。</translation>
    </message>
    <message>
        <source>Delete or create relationships until the number fits.</source>
        <translation>数が合うまで関係を削除または作成してください。</translation>
    </message>
    <message>
        <source>relationship property not in the model</source>
        <translation>モデルにない関係のプロパティ</translation>
    </message>
    <message>
        <source>%1: the relationship has a property that the model does not know</source>
        <translation>%1: 関係にモデルが知らないプロパティがあります</translation>
    </message>
    <message>
        <source>A relationship has the properties that the model gives it.</source>
        <translation>関係はモデルが与えるプロパティを持ちます。</translation>
    </message>
    <message>
        <source>Remove the property, or add it to a new version of the model.</source>
        <translation>プロパティを削除するか、モデルの新しいバージョンに加えてください。</translation>
    </message>
    <message>
        <source>relationship property fits the schema</source>
        <translation>関係のプロパティがスキーマに合う</translation>
    </message>
    <message>
        <source>A property of a relationship is an instance of the schema that the model gives for it.</source>
        <translation>関係のプロパティは、モデルが与えるスキーマのインスタンスです。</translation>
    </message>
    <message>
        <source>Write a value of that schema.</source>
        <translation>そのスキーマの値を書いてください。</translation>
    </message>
    <message>
        <source>target of the relationship</source>
        <translation>関係の対象</translation>
    </message>
    <message>
        <source>%1: the relationship leads to a twin of another model than it may</source>
        <translation>%1: 関係が許されたものとは別のモデルのツインへ向かっています</translation>
    </message>
    <message>
        <source>A relationship leads to twins of the model that its target names.</source>
        <translation>関係は、その対象が示すモデルのツインへ向かいます。</translation>
    </message>
    <message>
        <source>Lead the relationship to a twin of that model.</source>
        <translation>関係をそのモデルのツインへ向けてください。</translation>
    </message>
    <message>
        <source>relationship not in the model</source>
        <translation>モデルにない関係</translation>
    </message>
    <message>
        <source>%1: the model has no relationship of this name</source>
        <translation>%1: モデルにこの名前の関係はありません</translation>
    </message>
    <message>
        <source>A relationship is one of those that the interface of the twin&apos;s model has.</source>
        <translation>関係は、ツインのモデルのインターフェイスが持つもののいずれかです。</translation>
    </message>
    <message>
        <source>Correct the name, or add the relationship to a new version of the model.</source>
        <translation>名前を直すか、モデルの新しいバージョンに関係を加えてください。</translation>
    </message>
</context>
<context>
    <name>app::JobDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>app::Jobs</name>
    <message>
        <source>scheduled</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>待ち行列</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>メソッド %1</translation>
    </message>
    <message>
        <source>take changes back</source>
        <translation>変更を元に戻す</translation>
    </message>
    <message>
        <source>update %1</source>
        <translation>更新 %1</translation>
    </message>
</context>
<context>
    <name>app::JobsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
</context>
<context>
    <name>app::JobsPane</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>No jobs yet. Choose devices in the fleet to update them or to call a command of each.</source>
        <translation>まだジョブはありません。フリートでデバイスを選ぶと、更新したり各デバイスのコマンドを呼び出したりできます。</translation>
    </message>
    <message>
        <source>What the job did to each device</source>
        <translation>ジョブが各デバイスに行ったこと</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%n 件のジョブが実行中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 件失敗</translation>
    </message>
    <message>
        <source>The job could not be cancelled</source>
        <translation>ジョブを取り消せませんでした</translation>
    </message>
</context>
<context>
    <name>app::LanesDelegate</name>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>app::LanesHead</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>ハブ</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>サービス</translation>
    </message>
</context>
<context>
    <name>app::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>It counts when Twinscope is started the next time.</source>
        <translation>次に Twinscope を起動したときに有効になります。</translation>
    </message>
</context>
<context>
    <name>app::LogicalTwinForm</name>
    <message>
        <source>Logical twin %1</source>
        <translation>論理ツイン %1</translation>
    </message>
    <message>
        <source>New logical twin</source>
        <translation>新しい論理ツイン</translation>
    </message>
    <message>
        <source>for example floor-3</source>
        <translation>例: floor-3</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Properties and components</source>
        <translation>プロパティとコンポーネント</translation>
    </message>
    <message>
        <source>There is a device or a twin with this name.</source>
        <translation>この名前のデバイスまたはツインがあります。</translation>
    </message>
    <message>
        <source>No source has this model, so the twin is not judged.</source>
        <translation>このモデルを持つソースがないため、ツインは判定されません。</translation>
    </message>
</context>
<context>
    <name>app::LogicalTwinsModel</name>
    <message numerus="yes">
        <source>%1: %n issues</source>
        <translation>
            <numerusform>%1: %n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>ツイン</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>app::MachineEditor</name>
    <message>
        <source>There is no change of the chart to take back.</source>
        <translation>元に戻せるチャートの変更はありません。</translation>
    </message>
    <message>
        <source>The last change of the chart cannot be taken back: the same was changed elsewhere.</source>
        <translation>チャートの最後の変更は元に戻せません。同じ箇所が別の場所で変更されました。</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>The hub cannot save any more</source>
        <translation>ハブはもう保存できません</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>デモ ワークスペース</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>app::MendOffer</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>コメント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commas too many</source>
        <translation>
            <numerusform>余分なコンマ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in single quotes</source>
        <translation>
            <numerusform>単一引用符のテキスト %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names without quotes</source>
        <translation>
            <numerusform>引用符のない名前 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No JSON yet: %1, the first at line %2, column %3</source>
        <translation>まだ JSON ではありません: %1、最初は %2 行目 %3 列目</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>直す(&amp;M)</translation>
    </message>
    <message>
        <source>Mend the JSON text</source>
        <translation>JSON テキストを直す</translation>
    </message>
</context>
<context>
    <name>app::MenuCorner</name>
    <message>
        <source>Workspace</source>
        <translation>ワークスペース</translation>
    </message>
</context>
<context>
    <name>app::MergePanel</name>
    <message>
        <source>Take over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>編集に戻る</translation>
    </message>
    <message>
        <source>Apply merged</source>
        <translation>統合を適用</translation>
    </message>
    <message>
        <source>The twin was written once after you began to edit</source>
        <translation>編集を始めた後にツインが 1 回書き込まれました</translation>
    </message>
    <message>
        <source>The twin was written %1 times after you began to edit</source>
        <translation>編集を始めた後にツインが %1 回書き込まれました</translation>
    </message>
    <message>
        <source>Your draft is kept as it was</source>
        <translation>下書きはそのまま残っています</translation>
    </message>
    <message>
        <source>Draft safe on disk: %1</source>
        <translation>下書きはディスクに安全に保存: %1</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合結果</translation>
    </message>
    <message>
        <source>≠ One place was changed here and by somebody else</source>
        <translation>≠ 1 か所がここと他の人の両方で変更されました</translation>
    </message>
    <message>
        <source>≠ %1 places were changed here and by somebody else</source>
        <translation>≠ %1 か所がここと他の人の両方で変更されました</translation>
    </message>
    <message>
        <source>One place merged by itself</source>
        <translation>1 か所は自動で統合されました</translation>
    </message>
    <message>
        <source>%1 places merged by themselves</source>
        <translation>%1 か所は自動で統合されました</translation>
    </message>
    <message>
        <source>their paths do not meet</source>
        <translation>パスが重なりません</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>すべて相手</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>すべて自分</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1、相手: %2</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1、自分: %2</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>both the same</source>
        <translation>両方同じ</translation>
    </message>
    <message>
        <source>Patch to be sent</source>
        <translation>送信するパッチ</translation>
    </message>
    <message>
        <source>The merged values become your draft; nothing is sent</source>
        <translation>統合した値が下書きになります。何も送信しません</translation>
    </message>
    <message>
        <source>Sends the patch, if nobody writes before it</source>
        <translation>先に誰も書き込まなければパッチを送信します</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>✓ mine, chosen</source>
        <translation>✓ 自分を選択</translation>
    </message>
    <message>
        <source>✓ theirs, chosen</source>
        <translation>✓ 相手を選択</translation>
    </message>
    <message>
        <source>Nothing is left to send: the twin holds it already</source>
        <translation>送信するものは残っていません: ツインは既にその値です</translation>
    </message>
    <message>
        <source>Sends %1 of your %2 changes and notifies the device</source>
        <translation>%2 件中 %1 件の変更を送信し、デバイスに通知します</translation>
    </message>
    <message>
        <source>Sends %1 of your %2 changes; the device hears nothing, tags are not its own</source>
        <translation>%2 件中 %1 件の変更を送信します。タグはデバイスのものではないので通知しません</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>元</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>choose one side, or write a third value</source>
        <translation>一方を選ぶか、第三の値を書いてください</translation>
    </message>
    <message>
        <source>where your draft began</source>
        <translation>下書きの出発点</translation>
    </message>
    <message>
        <source>version %1, on the hub</source>
        <translation>バージョン %1、ハブ上</translation>
    </message>
    <message>
        <source>draft of this window</source>
        <translation>このウィンドウの下書き</translation>
    </message>
    <message>
        <source>what the twin will hold</source>
        <translation>ツインに入る値</translation>
    </message>
    <message>
        <source>%1, merged: JSON</source>
        <translation>%1、マージ結果: JSON</translation>
    </message>
    <message>
        <source>What the twin will hold; write another value, as JSON, if neither side is right</source>
        <translation>ツインに入る値。どちらも正しくなければ、別の値を JSON で書いてください</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信する</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Notifies</source>
        <translation>通知先</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>戻し方</translation>
    </message>
    <message>
        <source>Undo sends the inverse patch, if the etag still fits</source>
        <translation>「元に戻す」は、etag がまだ一致すれば逆のパッチを送ります</translation>
    </message>
    <message>
        <source>%1: theirs kept</source>
        <translation>%1: 相手側を保持</translation>
    </message>
    <message>
        <source>%1: already so on the hub</source>
        <translation>%1: ハブではすでにその値</translation>
    </message>
    <message>
        <source>%1 of your %2 changes</source>
        <translation>あなたの変更 %2 件中 %1 件</translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <translation>省かれるものはありません</translation>
    </message>
    <message>
        <source>nobody: tags are not the device&apos;s</source>
        <translation>なし: タグはデバイスのものではありません</translation>
    </message>
    <message>
        <source>tags %1, desired %2</source>
        <translation>タグ %1、desired %2</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>JSON ではありません</translation>
    </message>
    <message>
        <source>✓ a third value</source>
        <translation>✓ 第三の値</translation>
    </message>
    <message numerus="yes">
        <source>%n values unchanged on both sides</source>
        <translation>
            <numerusform>双方で変わらない値 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MessagesPane</name>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>まだ何も送信していません</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Save template...</source>
        <translation>テンプレートを保存...</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>テンプレートを削除</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>形式を選んでコピー</translation>
    </message>
    <message>
        <source>Direct method</source>
        <translation>ダイレクト メソッド</translation>
    </message>
    <message>
        <source>Message to the device</source>
        <translation>デバイスへのメッセージ</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>送信するもの</translation>
    </message>
    <message>
        <source>Method, for example reboot</source>
        <translation>メソッド、例: reboot</translation>
    </message>
    <message>
        <source>Seconds that the device may take</source>
        <translation>デバイスに許す秒数</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Properties: name=value; name=value</source>
        <translation>プロパティ: 名前=値; 名前=値</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>メッセージ ID</translation>
    </message>
    <message>
        <source>Feedback that is wanted</source>
        <translation>求めるフィードバック</translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation>フィードバックなし</translation>
    </message>
    <message>
        <source>when taken</source>
        <translation>受け取ったとき</translation>
    </message>
    <message>
        <source>when not taken</source>
        <translation>受け取らなかったとき</translation>
    </message>
    <message>
        <source>any feedback</source>
        <translation>すべてのフィードバック</translation>
    </message>
    <message>
        <source>Seconds until the message expires</source>
        <translation>メッセージの期限までの秒数</translation>
    </message>
    <message>
        <source>Answer of the device</source>
        <translation>デバイスの応答</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>送信したもの</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>呼び出す</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Payload of the method, JSON</source>
        <translation>メソッドのペイロード、JSON</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>メッセージの本文</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>テンプレートを保存</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>テンプレートの名前:</translation>
    </message>
    <message>
        <source>Send to the device</source>
        <translation>デバイスに送信</translation>
    </message>
    <message>
        <source>Mailbox of the device</source>
        <translation>デバイスのメールボックス</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Send, or the mailbox of the device</source>
        <translation>送信、またはデバイスのメールボックス</translation>
    </message>
    <message>
        <source> s to answer</source>
        <translation> 秒以内に応答</translation>
    </message>
    <message>
        <source>Seconds that a device which is not there may take to connect</source>
        <translation>未接続のデバイスが接続するまで待つ秒数</translation>
    </message>
    <message>
        <source> s to connect</source>
        <translation> 秒以内に接続</translation>
    </message>
</context>
<context>
    <name>app::ModelCheck</name>
    <message>
        <source>%1 is not at hand: no source has it.</source>
        <translation>%1 は手元にありません: 持っているソースがありません。</translation>
    </message>
</context>
<context>
    <name>app::ModelDocument</name>
    <message>
        <source>Views of the model</source>
        <translation>モデルの表示</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用元</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Tree + text</source>
        <translation>ツリー + テキスト</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Form of the model</source>
        <translation>モデルの形式</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>What uses the model</source>
        <translation>モデルを使うもの</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>変更あり、未保存</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>%1 B of %2 MiB</source>
        <translation>%2 MiB 中 %1 B</translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>バージョン (%1)</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>デバイス %1</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%2 台中 %1 台のデバイス</translation>
    </message>
    <message>
        <source>Used by (%1)</source>
        <translation>使用元 (%1)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 は保存されませんでした</translation>
    </message>
    <message>
        <source>not at hand: no source has it</source>
        <translation>手元にありません: 持っているソースがありません</translation>
    </message>
    <message>
        <source>Thing Model</source>
        <translation>Thing Model</translation>
    </message>
    <message>
        <source>Thing Model of the W3C</source>
        <translation>W3C の Thing Model</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>新規、未保存</translation>
    </message>
    <message>
        <source>Left out of the guess: %1</source>
        <translation>推定から除外: %1</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>モデルを保存</translation>
    </message>
    <message>
        <source>Models (*.json)</source>
        <translation>モデル (*.json)</translation>
    </message>
    <message>
        <source>Models that need it: %1.</source>
        <translation>それを必要とするモデル: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have it.</source>
        <translation>
            <numerusform>%n 台のデバイスが使っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>元に戻せません。</translation>
    </message>
    <message>
        <source>Delete %1 from the disk?</source>
        <translation>%1 をディスクから削除しますか?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 は削除されませんでした</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>app::ModelGraph</name>
    <message>
        <source>extends</source>
        <translation>拡張</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>デバイス %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>not at hand</source>
        <translation>手元にありません</translation>
    </message>
</context>
<context>
    <name>app::ModelGraphPane</name>
    <message>
        <source>Graph of the model</source>
        <translation>モデルのグラフ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体を表示</translation>
    </message>
    <message>
        <source>Ctrl+0 shows it at 100 %, Ctrl with plus and minus zooms</source>
        <translation>Ctrl+0 で 100 % 表示、Ctrl とプラス、マイナスで拡大縮小</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>画像を保存...</translation>
    </message>
    <message>
        <source>extends %1</source>
        <translation>拡張 %1</translation>
    </message>
    <message>
        <source>components %1</source>
        <translation>コンポーネント %1</translation>
    </message>
    <message>
        <source>relationships %1</source>
        <translation>関係 %1</translation>
    </message>
    <message>
        <source>%1 of %2 models</source>
        <translation>%2 個中 %1 個のモデル</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>モデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
</context>
<context>
    <name>app::ModelHeader</name>
    <message>
        <source>Picture of the model</source>
        <translation>モデルの画像</translation>
    </message>
</context>
<context>
    <name>app::ModelListModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo models</source>
        <translation>デモ モデル</translation>
    </message>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>ソース %1: %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>built in, read-only</source>
        <translation>組み込み、読み取り専用</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>ファイル %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>モデル %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未問い合わせ</translation>
    </message>
    <message numerus="yes">
        <source>%n in cache</source>
        <translation>
            <numerusform>キャッシュに %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelNote</name>
    <message>
        <source>Ask the web sources</source>
        <translation>Web のソースに問い合わせる</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>ソースを追加</translation>
    </message>
    <message>
        <source>No source has this model, so its twins are shown as they are and not judged.</source>
        <translation>このモデルを持つソースがないため、ツインはそのまま表示され、判定されません。</translation>
    </message>
    <message>
        <source>Infer it from %1</source>
        <translation>%1 から推定</translation>
    </message>
</context>
<context>
    <name>app::ModelRows</name>
    <message>
        <source>interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>%1 own</source>
        <translation>独自 %1 個</translation>
    </message>
    <message>
        <source>%1 own, %2 inherited</source>
        <translation>独自 %1 個、継承 %2 個</translation>
    </message>
    <message>
        <source>inherited, resolved</source>
        <translation>継承、解決済み</translation>
    </message>
    <message>
        <source>inherited, not at hand</source>
        <translation>継承、手元になし</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>request</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>response</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>any twin</source>
        <translation>任意のツイン</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>component, resolved</source>
        <translation>コンポーネント、解決済み</translation>
    </message>
    <message>
        <source>component, not at hand</source>
        <translation>コンポーネント、手元になし</translation>
    </message>
    <message numerus="yes">
        <source>enum, %n values</source>
        <translation>
            <numerusform>列挙、値 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>object, %n fields</source>
        <translation>
            <numerusform>オブジェクト、フィールド %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>%1 の配列</translation>
    </message>
    <message>
        <source>map of %1</source>
        <translation>%1 のマップ</translation>
    </message>
</context>
<context>
    <name>app::ModelTextPane</name>
    <message>
        <source>DTDL text</source>
        <translation>DTDL テキスト</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>%1 行目、%2 列目</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelTreeModel</name>
    <message>
        <source>faulty</source>
        <translation>不備あり</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Semantic type, unit</source>
        <translation>セマンティック型、単位</translation>
    </message>
</context>
<context>
    <name>app::ModelTreePane</name>
    <message>
        <source>telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>書き込み可</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>関係</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>インターフェイス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>app::ModelVersions</name>
    <message>
        <source>Versions of the model</source>
        <translation>モデルのバージョン</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>古いバージョン</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Twins of the older version</source>
        <translation>古いバージョンのツイン</translation>
    </message>
    <message>
        <source>%1   shown</source>
        <translation>%1   表示中</translation>
    </message>
    <message>
        <source>There is one version only.</source>
        <translation>バージョンは 1 つだけです。</translation>
    </message>
    <message>
        <source>Choose two versions.</source>
        <translation>2 つのバージョンを選んでください。</translation>
    </message>
    <message>
        <source>%1 is not valid: nothing can be compared.</source>
        <translation>%1 は有効でないため、比較できません。</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>違いなし</translation>
    </message>
    <message>
        <source>breaking: %1, compatible: %2</source>
        <translation>互換性なし: %1、互換性あり: %2</translation>
    </message>
    <message>
        <source>No twin has %1.</source>
        <translation>%1 を使うツインはありません。</translation>
    </message>
    <message>
        <source>%1 of the first %2 of %3 twins of %4 fit %5 as they are.</source>
        <translation>%4 のツイン %3 個のうち最初の %2 個中 %1 個は、そのまま %5 に合います。</translation>
    </message>
    <message>
        <source>%1 of %2 twins of %3 fit %4 as they are. A device takes the newer model when it announces it.</source>
        <translation>%3 のツイン %2 個中 %1 個は、そのまま %4 に合います。デバイスは新しいモデルを告げたときにそれを使います。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n logical twins</source>
        <translation>
            <numerusform>%n 個の論理ツインを移す</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合います</translation>
    </message>
    <message>
        <source>Their model becomes %1; their values stay as they are.</source>
        <translation>モデルは %1 になり、値はそのままです。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移す</translation>
    </message>
    <message>
        <source>%1 was not moved</source>
        <translation>%1 は移されませんでした</translation>
    </message>
</context>
<context>
    <name>app::ModelsPane</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Fetching: %1 found, %2 open</source>
        <translation>取得中: %1 個見つかり、残り %2 個</translation>
    </message>
    <message>
        <source>Some models were not found</source>
        <translation>見つからないモデルがあります</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>ソース %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be a source of models</source>
        <translation>%1 はモデルのソースになれません</translation>
    </message>
    <message>
        <source>Find a model, type or unit</source>
        <translation>モデル、型、単位を検索</translation>
    </message>
    <message>
        <source>Find a model by name, semantic type or unit</source>
        <translation>名前、セマンティック型、単位でモデルを検索</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>ソースを追加</translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation>モデルを読み込んでいます</translation>
    </message>
    <message>
        <source>First source wins</source>
        <translation>最初のソースを優先</translation>
    </message>
    <message>
        <source>Move Source &amp;Up</source>
        <translation>ソースを上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Move Source &amp;Down</source>
        <translation>ソースを下へ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>キャッシュを空にする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove Source</source>
        <translation>ソースを削除(&amp;R)</translation>
    </message>
    <message>
        <source>Folder, file or address of a repository with models in DTDL:</source>
        <translation>DTDL のモデルを持つリポジトリのフォルダー、ファイル、またはアドレス:</translation>
    </message>
    <message>
        <source>Export models</source>
        <translation>モデルをエクスポート</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>アーカイブ (*.zip)</translation>
    </message>
    <message>
        <source>The models were not exported</source>
        <translation>モデルはエクスポートされませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n models are in %1</source>
        <translation>
            <numerusform>%n 個のモデルが %1 にあります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MomentBar</name>
    <message>
        <source>Return to live</source>
        <translation>ライブに戻る</translation>
    </message>
    <message>
        <source>History and Twin show this moment. The hub runs on and is recorded.</source>
        <translation>履歴とツインはこの時点を示しています。ハブは動き続け、記録されます。</translation>
    </message>
    <message>
        <source>read only until you return</source>
        <translation>戻るまで読み取り専用</translation>
    </message>
    <message>
        <source>Viewing %1, %2 ago</source>
        <translation>%1 を表示中、%2 前</translation>
    </message>
</context>
<context>
    <name>app::NewEnrollmentDialog</name>
    <message>
        <source>New enrollment</source>
        <translation>新しい登録エントリ</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>1 台のデバイス</translation>
    </message>
    <message>
        <source>a group of devices</source>
        <translation>デバイスのグループ</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>対象(&amp;F)</translation>
    </message>
    <message>
        <source>for example pump-7</source>
        <translation>例: pump-7</translation>
    </message>
    <message>
        <source>&amp;Id: of the registration, or the name of the group</source>
        <translation>ID(&amp;I): 登録の ID、またはグループの名前</translation>
    </message>
    <message>
        <source>a key, made by the hub</source>
        <translation>ハブが作るキー</translation>
    </message>
    <message>
        <source>an X.509 certificate</source>
        <translation>X.509 証明書</translation>
    </message>
    <message>
        <source>&amp;Devices prove who they are with</source>
        <translation>デバイスが自身を証明する方法(&amp;D)</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>最初の tags(&amp;T) (省略可、JSON)</translation>
    </message>
    <message>
        <source>First d&amp;esired properties (optional, JSON)</source>
        <translation>最初の desired プロパティ(&amp;E) (省略可、JSON)</translation>
    </message>
    <message>
        <source>its twin as it is, with the present credentials</source>
        <translation>今のままのツイン、現在の資格情報で</translation>
    </message>
    <message>
        <source>the first twin again</source>
        <translation>最初のツインに戻る</translation>
    </message>
    <message>
        <source>everything as it is</source>
        <translation>すべて今のまま</translation>
    </message>
    <message>
        <source>A device that &amp;registers again finds</source>
        <translation>再び登録したデバイスに示すもの(&amp;R)</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>証明書のファイル</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>選択...</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Certificate of the enrollment</source>
        <translation>登録エントリの証明書</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>of the authority that signs those of the devices, PEM</source>
        <translation>デバイスの証明書に署名する機関のもの、PEM</translation>
    </message>
    <message>
        <source>of the device, PEM</source>
        <translation>デバイスのもの、PEM</translation>
    </message>
    <message>
        <source>An id has letters, digits or - . _ : and ends with a letter, a digit or -.</source>
        <translation>ID は英字、数字、- . _ : からなり、英字、数字、- のいずれかで終わります。</translation>
    </message>
    <message>
        <source>There is already an enrollment with this id.</source>
        <translation>この ID の登録エントリは既にあります。</translation>
    </message>
</context>
<context>
    <name>app::PaletteModel</name>
    <message>
        <source>Go to device</source>
        <translation>デバイスへ移動</translation>
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
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
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
        <translation>%1 のデジタル ツインの JSON Patch</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>%1 行目、%2 列目: </translation>
    </message>
    <message>
        <source>Done at %1: desired properties have version %2.</source>
        <translation>%1 に完了: 必要なプロパティはバージョン %2 です。</translation>
    </message>
    <message>
        <source>Refused at %1: %2</source>
        <translation>%1 に拒否: %2</translation>
    </message>
    <message>
        <source>Merge patch of the desired properties</source>
        <translation>desired プロパティのマージパッチ</translation>
    </message>
    <message>
        <source>right: the merge patch of desired that is the same; either can be edited</source>
        <translation>右: 同じ意味の desired のマージパッチ。どちらも編集できます</translation>
    </message>
    <message>
        <source>Draft of %1 as JSON Patch</source>
        <translation>%1 の下書きの JSON Patch</translation>
    </message>
    <message>
        <source>No digital twin can say this: %1</source>
        <translation>デジタルツインでは表せません: %1</translation>
    </message>
    <message>
        <source>No digital twin can say this, the device twin can: %1</source>
        <translation>デジタルツインでは表せませんが、デバイスツインなら表せます: %1</translation>
    </message>
</context>
<context>
    <name>app::PickerPopup</name>
    <message>
        <source>Found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
</context>
<context>
    <name>app::PowerBar</name>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Scene text</source>
        <translation>シーンのテキスト</translation>
    </message>
    <message>
        <source>Form of the simulation</source>
        <translation>シミュレーションの形式</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>送信 %1</translation>
    </message>
    <message>
        <source>%1 acks</source>
        <translation>確認応答 %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒否 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>失敗 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>停止: %1</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 メッセージ/秒</translation>
    </message>
</context>
<context>
    <name>app::PreviewPlot</name>
    <message>
        <source>Preview of the value</source>
        <translation>値のプレビュー</translation>
    </message>
    <message>
        <source>after stages</source>
        <translation>段階の後</translation>
    </message>
    <message>
        <source>before stages</source>
        <translation>段階の前</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Choose a value that has a generator.</source>
        <translation>ジェネレーターを持つ値を選んでください。</translation>
    </message>
    <message>
        <source>This value is no number.</source>
        <translation>この値は数値ではありません。</translation>
    </message>
</context>
<context>
    <name>app::ProblemDetails</name>
    <message>
        <source>As the device %1, PATCH reported %2</source>
        <translation>デバイス %1 として、reported を PATCH %2</translation>
    </message>
    <message>
        <source>PATCH desired of %1 %2</source>
        <translation>%1 の desired を PATCH %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>直し方</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>修正を適用</translation>
    </message>
    <message>
        <source>Ask the web sources</source>
        <translation>Web のソースに問い合わせる</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>%1 was not mended</source>
        <translation>%1 は修正されませんでした</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>app::ProblemWords</name>
    <message>
        <source>the text is a model in JSON</source>
        <translation>テキストは JSON のモデルである</translation>
    </message>
    <message>
        <source>A model is a JSON object or an array of objects, each member given once.</source>
        <translation>モデルは JSON オブジェクトまたはオブジェクトの配列で、各メンバーは一度だけ現れます。</translation>
    </message>
    <message>
        <source>Correct the JSON at this place.</source>
        <translation>この場所の JSON を直してください。</translation>
    </message>
    <message>
        <source>@context names the language</source>
        <translation>@context は言語を示す</translation>
    </message>
    <message>
        <source>@context begins with the DTDL version, &quot;dtmi:dtdl:context;2&quot; to &quot;;4&quot;; then come the extensions that the model uses.</source>
        <translation>@context は DTDL のバージョン &quot;dtmi:dtdl:context;2&quot; から &quot;;4&quot; で始まり、モデルが使う拡張が続きます。</translation>
    </message>
    <message>
        <source>Name the version and the extensions that the model is written in.</source>
        <translation>モデルが書かれたバージョンと拡張を示してください。</translation>
    </message>
    <message>
        <source>interfaces stand at the top</source>
        <translation>インターフェイスが最上位にある</translation>
    </message>
    <message>
        <source>At the top of a model stand interfaces, each with an @id of its own.</source>
        <translation>モデルの最上位には、それぞれ自身の @id を持つインターフェイスがあります。</translation>
    </message>
    <message>
        <source>Put the element inside an interface, or make it one.</source>
        <translation>要素をインターフェイスの中に入れるか、インターフェイスにしてください。</translation>
    </message>
    <message>
        <source>elements have types and ids</source>
        <translation>要素には型と ID がある</translation>
    </message>
    <message>
        <source>An element has one type of the language, co-types that fit it, and an id that nothing else has.</source>
        <translation>要素は言語の型を 1 つ、それに合う補助型、他に重ならない ID を持ちます。</translation>
    </message>
    <message>
        <source>Correct @type or @id of the element.</source>
        <translation>要素の @type または @id を直してください。</translation>
    </message>
    <message>
        <source>elements have their properties</source>
        <translation>要素にはそのプロパティがある</translation>
    </message>
    <message>
        <source>An element has the properties of its types: the required ones, each as often as allowed, no others.</source>
        <translation>要素は型のプロパティを持ちます: 必須のものを、許される回数だけ。それ以外は持ちません。</translation>
    </message>
    <message>
        <source>Add, correct or remove the property.</source>
        <translation>プロパティを追加、修正、または削除してください。</translation>
    </message>
    <message>
        <source>values have their form</source>
        <translation>値は決まった形をしている</translation>
    </message>
    <message>
        <source>A value is of the kind, length and range that its property takes.</source>
        <translation>値の種類、長さ、範囲は、そのプロパティが取るものです。</translation>
    </message>
    <message>
        <source>Write a value of that kind.</source>
        <translation>その種類の値を書いてください。</translation>
    </message>
    <message>
        <source>texts name their language</source>
        <translation>テキストは言語を示す</translation>
    </message>
    <message>
        <source>A text is a string, or one string for each language code.</source>
        <translation>テキストは文字列、または言語コードごとに 1 つの文字列です。</translation>
    </message>
    <message>
        <source>Write {&quot;en&quot;: &quot;text&quot;} with one string for each language.</source>
        <translation>{&quot;en&quot;: &quot;text&quot;} のように、言語ごとに 1 つの文字列を書いてください。</translation>
    </message>
    <message>
        <source>references lead to elements</source>
        <translation>参照は要素へ向かう</translation>
    </message>
    <message>
        <source>A reference leads to an element of the model, of another model or of the language.</source>
        <translation>参照は、このモデル、他のモデル、または言語の要素へ向かいます。</translation>
    </message>
    <message>
        <source>Correct the id, or add the model that defines it.</source>
        <translation>ID を直すか、それを定義するモデルを追加してください。</translation>
    </message>
    <message>
        <source>the parts fit together</source>
        <translation>部分が互いに合う</translation>
    </message>
    <message>
        <source>Names are unique, nothing contains itself, and what belongs together fits: types, units, schemas and values, up to the limits of the language.</source>
        <translation>名前は一意で、自身を含むものはなく、共に属するものは合います: 型、単位、スキーマ、値。言語の限界までです。</translation>
    </message>
    <message>
        <source>Change one of the parts so that they fit.</source>
        <translation>合うように部分の 1 つを変えてください。</translation>
    </message>
    <message>
        <source>the parts of an element agree</source>
        <translation>要素の部分が一致する</translation>
    </message>
    <message>
        <source>Where an element is written in several parts, they say the same.</source>
        <translation>要素がいくつかの部分に分けて書かれている場合、それらは同じことを述べます。</translation>
    </message>
    <message>
        <source>Make the parts agree, or keep one of them.</source>
        <translation>部分を一致させるか、1 つだけを残してください。</translation>
    </message>
    <message>
        <source>A model needs every interface that it extends or has as a component.</source>
        <translation>モデルには、拡張する、またはコンポーネントとして持つすべてのインターフェイスが必要です。</translation>
    </message>
    <message>
        <source>Add a source that has the model, or ask the web sources for it.</source>
        <translation>そのモデルを持つソースを追加するか、Web のソースに問い合わせてください。</translation>
    </message>
    <message>
        <source>Add the marker</source>
        <translation>印を加える</translation>
    </message>
    <message>
        <source>Complete the acknowledgement</source>
        <translation>確認応答を補う</translation>
    </message>
    <message>
        <source>Convert the value</source>
        <translation>値を変換する</translation>
    </message>
    <message>
        <source>Remove the marker</source>
        <translation>印を外す</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>値を削除する</translation>
    </message>
    <message>
        <source>Report the plain value</source>
        <translation>そのままの値を報告する</translation>
    </message>
    <message>
        <source>Wrap in an acknowledgement</source>
        <translation>確認応答に包む</translation>
    </message>
</context>
<context>
    <name>app::ProblemsModel</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>model not at hand</source>
        <translation>モデルが手元にない</translation>
    </message>
    <message>
        <source>%1 needs %2, which no source has</source>
        <translation>%1 は %2 を必要としますが、持っているソースがありません</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
</context>
<context>
    <name>app::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>問題を絞り込む</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>このモデル</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Problems of this model or all</source>
        <translation>このモデルの問題またはすべて</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>No problems: every model is valid and every twin fits its model.</source>
        <translation>問題はありません: すべてのモデルが有効で、すべてのツインがモデルに合います。</translation>
    </message>
    <message>
        <source>No problem matches.</source>
        <translation>一致する問題はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>問題 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProgressStrip</name>
    <message>
        <source>Progress of the fleet</source>
        <translation>フリートの進み具合</translation>
    </message>
    <message>
        <source>Show devices with %1 cells</source>
        <translation>セルが %1 のデバイスを表示</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>oldest %1, device offline</source>
        <translation>最も古いもの %1、デバイスはオフライン</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最も古いもの %1</translation>
    </message>
    <message numerus="yes">
        <source>by %n devices</source>
        <translation>
            <numerusform>%n 台のデバイス</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer for over %1 min</source>
        <translation>%1 分を超えて応答なし</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%2 の %1 %</translation>
    </message>
</context>
<context>
    <name>app::PropertyRow</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
    <message numerus="yes">
        <source>object, %n fields</source>
        <translation>
            <numerusform>オブジェクト、フィールド %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未問い合わせ</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1、要求済み</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>これは %1 です。</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>%1, reported</source>
        <translation>%1、報告済み</translation>
    </message>
    <message>
        <source>not applied, was %1</source>
        <translation>未適用、以前は %1</translation>
    </message>
    <message>
        <source>not applied, was not asked</source>
        <translation>未適用、要求されていませんでした</translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>まだ適用されていません</translation>
    </message>
    <message>
        <source>Ask for the &amp;Reported Value</source>
        <translation>報告値を要求(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop Asking</source>
        <translation>要求をやめる(&amp;S)</translation>
    </message>
    <message>
        <source>This is %1. It may be typed in another unit, such as %2.</source>
        <translation>これは%1です。%2 のように別の単位でも入力できます。</translation>
    </message>
    <message>
        <source>Copy in Another &amp;Unit</source>
        <translation>別の単位でコピー(&amp;U)</translation>
    </message>
</context>
<context>
    <name>app::ProvisionPage</name>
    <message>
        <source>Provisioning service and enrollments</source>
        <translation>プロビジョニング サービスと登録エントリ</translation>
    </message>
    <message>
        <source>Provisioning service</source>
        <translation>プロビジョニング サービス</translation>
    </message>
    <message>
        <source>ID scope</source>
        <translation>ID スコープ</translation>
    </message>
    <message>
        <source>Copy the ID scope</source>
        <translation>ID スコープをコピー</translation>
    </message>
    <message>
        <source>For services</source>
        <translation>サービス用</translation>
    </message>
    <message>
        <source>connection string of the policy provisioningserviceowner</source>
        <translation>ポリシー provisioningserviceowner の接続文字列</translation>
    </message>
    <message>
        <source>Connection string for services</source>
        <translation>サービス用の接続文字列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Who may register</source>
        <translation>登録できるもの</translation>
    </message>
    <message>
        <source>New enrollment...</source>
        <translation>新しい登録エントリ...</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>無効にする</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Nobody may register yet. Make an enrollment for a device or a group of them.</source>
        <translation>まだどのデバイスも登録できません。デバイスまたはグループの登録エントリを作成してください。</translation>
    </message>
    <message>
        <source>Enrollments</source>
        <translation>登録エントリ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Registration id</source>
        <translation>登録 ID</translation>
    </message>
    <message>
        <source>Registers with</source>
        <translation>登録に使うもの</translation>
    </message>
    <message>
        <source>Key of the device</source>
        <translation>デバイスのキー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Delete the enrollment %1?</source>
        <translation>登録エントリ %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Nobody can register by it any more. Devices that have registered stay.</source>
        <translation>これによる登録はできなくなります。登録済みのデバイスは残ります。</translation>
    </message>
    <message>
        <source>The enrollment was not deleted.</source>
        <translation>登録エントリは削除されませんでした。</translation>
    </message>
    <message>
        <source>The enrollment was not changed.</source>
        <translation>登録エントリは変更されませんでした。</translation>
    </message>
    <message>
        <source>known when the servers run</source>
        <translation>サーバーの実行中に分かります</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>有効にする</translation>
    </message>
    <message>
        <source>a certificate with the id as its common name</source>
        <translation>ID を共通名とする証明書</translation>
    </message>
    <message>
        <source>a key that comes from the group&apos;s</source>
        <translation>グループのキーから導かれるキー</translation>
    </message>
    <message>
        <source>the key of the enrollment</source>
        <translation>登録エントリのキー</translation>
    </message>
    <message>
        <source>registered as %1</source>
        <translation>%1 として登録済み</translation>
    </message>
    <message>
        <source>has not registered yet</source>
        <translation>まだ登録していません</translation>
    </message>
</context>
<context>
    <name>app::QueryBar</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>No query was run yet</source>
        <translation>クエリはまだ実行されていません</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take the star away from this query</source>
        <translation>このクエリの星を外す</translation>
    </message>
    <message>
        <source>Keep this query with a star</source>
        <translation>このクエリに星を付けて残す</translation>
    </message>
    <message>
        <source>Keep this query</source>
        <translation>このクエリを残す</translation>
    </message>
    <message>
        <source>Name (may be empty):</source>
        <translation>名前(空でもよい):</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
</context>
<context>
    <name>app::QueryField</name>
    <message>
        <source>Query</source>
        <translation>クエリ</translation>
    </message>
    <message>
        <source>Which devices? For example: tags.site = &apos;zurich&apos; AND status = &apos;enabled&apos;</source>
        <translation>どのデバイス? 例: tags.site = &apos;zurich&apos; AND status = &apos;enabled&apos;</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
</context>
<context>
    <name>app::RehearsalPanel</name>
    <message>
        <source>Recording and expectations</source>
        <translation>記録と期待</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Save recording...</source>
        <translation>記録を保存...</translation>
    </message>
    <message>
        <source>Expect this</source>
        <translation>これを期待する</translation>
    </message>
    <message>
        <source>Makes an expectation of the chosen fact: that it happens again in time</source>
        <translation>選んだ事実を期待にします: 時間内に再び起きること</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>観察された事実</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Runs the scene by itself, as fast as it can, and judges what came of it</source>
        <translation>シーンを単独で最速で実行し、結果を判定します</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>報告を保存...</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事実</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>期待</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未検査</translation>
    </message>
    <message>
        <source>met</source>
        <translation>達成</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未達成</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%2 件中 %1 件達成</translation>
    </message>
    <message>
        <source>The scene runs...</source>
        <translation>シーンを実行中...</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>記録の保存</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl)</source>
        <translation>記録 (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告の保存</translation>
    </message>
    <message>
        <source>JUnit XML (*.xml)</source>
        <translation>JUnit XML (*.xml)</translation>
    </message>
</context>
<context>
    <name>app::RelationshipForm</name>
    <message>
        <source>New relationship from %1</source>
        <translation>%1 からの新しい関係</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Relationship %1 of %2</source>
        <translation>%2 の関係 %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>対象(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>a device or a logical twin</source>
        <translation>デバイスまたは論理ツイン</translation>
    </message>
    <message>
        <source>%1, or what extends it</source>
        <translation>%1、またはそれを拡張するもの</translation>
    </message>
    <message>
        <source>The model gives it: %1</source>
        <translation>モデルが与えます: %1</translation>
    </message>
    <message>
        <source>%1 has a relationship with this id.</source>
        <translation>%1 にはこの ID の関係があります。</translation>
    </message>
</context>
<context>
    <name>app::RelationshipsModel</name>
    <message>
        <source>Way</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>ツイン</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>そのモデル</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>モデルの判定</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ 出</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← 入</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>合います</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
</context>
<context>
    <name>app::RestoreDialog</name>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Restore %1 as of %2</source>
        <translation>%2 の時点の %1 を復元</translation>
    </message>
    <message>
        <source>This patch makes tags and desired what they were at %1</source>
        <translation>このパッチはタグと必要な値を %1 の時点のとおりにします</translation>
    </message>
    <message>
        <source>PATCH %1 if etag is %2. What the device reported is its own and stays.</source>
        <translation>etag が %2 の場合に %1 を PATCH します。デバイスが報告したものはデバイスのもので、残ります。</translation>
    </message>
    <message>
        <source>Patch to be sent</source>
        <translation>送信するパッチ</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>パッチをコピー</translation>
    </message>
    <message>
        <source>Not sent: the twin was changed meanwhile. Close this and compare again.</source>
        <translation>未送信: その間にツインが変更されました。閉じてもう一度比較してください。</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未送信: %1</translation>
    </message>
</context>
<context>
    <name>app::RowBuilder</name>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>以前は %1</translation>
    </message>
    <message>
        <source>component</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>確認応答 %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>%1 を要求</translation>
    </message>
    <message>
        <source>asked %1: %2</source>
        <translation>%1 を要求: %2</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>報告済み</translation>
    </message>
    <message>
        <source>set by device</source>
        <translation>デバイスが設定</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>処理中</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>拒否 %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>失敗 %1</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>メンバー 1 個</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>メンバー %1 個</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>要素 1 個</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>要素 %1 個</translation>
    </message>
    <message>
        <source>null: only an array can hold one; as a member it would be removed</source>
        <translation>null: 持てるのは配列だけです。メンバーなら削除されます</translation>
    </message>
    <message>
        <source>acknowledgement code: 2xx accepted (202 in progress), 4xx refused, 5xx failed</source>
        <translation>確認応答コード: 2xx 承諾 (202 処理中)、4xx 拒否、5xx 失敗</translation>
    </message>
    <message>
        <source>acknowledged version: the $version of desired that the device answers</source>
        <translation>確認応答バージョン: デバイスが応答する desired の $version</translation>
    </message>
    <message>
        <source>acknowledgement description: the device&apos;s own words</source>
        <translation>確認応答の説明: デバイス自身の言葉</translation>
    </message>
    <message>
        <source>the value that the device uses</source>
        <translation>デバイスが使う値</translation>
    </message>
    <message>
        <source>a component: its member &quot;__t&quot;: &quot;c&quot; marks it and is not shown</source>
        <translation>コンポーネント: メンバー &quot;__t&quot;: &quot;c&quot; が印で、表示されません</translation>
    </message>
    <message>
        <source>not as modelled</source>
        <translation>モデルのとおりではありません</translation>
    </message>
</context>
<context>
    <name>app::RowDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 の値</translation>
    </message>
</context>
<context>
    <name>app::RulesModel</name>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>反応</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>ペイロード</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>%1 &lt; value &lt; %2</source>
        <translation>%1 &lt; 値 &lt; %2</translation>
    </message>
    <message>
        <source>value &gt; %1</source>
        <translation>値 &gt; %1</translation>
    </message>
    <message>
        <source>value &lt; %1</source>
        <translation>値 &lt; %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>それ以外</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>壊れた応答</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%2 後に %1</translation>
    </message>
    <message>
        <source>%1 to %2 ... %3</source>
        <translation>%1 から %2 ... %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>app::SamplePane</name>
    <message>
        <source>%1 to %2</source>
        <translation>%2 へ %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>インストール</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>シェル</translation>
    </message>
    <message>
        <source>Copy puts in the secret</source>
        <translation>コピーすると秘密が入ります</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>名前を付けて保存...</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the shell line gives the client the CA file</source>
        <translation>シェルの行がクライアントに CA ファイルを渡します</translation>
    </message>
    <message numerus="yes">
        <source>line %1 gives the client the CA file</source>
        <translation>
            <numerusform>%1 行目がクライアントに CA ファイルを渡します</numerusform>
        </translation>
    </message>
    <message>
        <source>This SDK always uses port %1; the hub listens on %2.</source>
        <translation>この SDK は常にポート %1 を使いますが、ハブは %2 で待ち受けています。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 を保存</translation>
    </message>
    <message>
        <source>Programs (*%1)</source>
        <translation>プログラム (*%1)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 は保存されませんでした</translation>
    </message>
</context>
<context>
    <name>app::SceneEditor</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Ctrl+Enter: checks the whole scene first</source>
        <translation>Ctrl+Enter: まずシーン全体を検査します</translation>
    </message>
    <message>
        <source>Text of the scene</source>
        <translation>シーンのテキスト</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
</context>
<context>
    <name>app::ScenePage</name>
    <message>
        <source>Demo: rooms and machines</source>
        <translation>デモ: 部屋と機械</translation>
    </message>
    <message>
        <source>Air handling of a building</source>
        <translation>建物の空調</translation>
    </message>
    <message>
        <source>Vending machines</source>
        <translation>自動販売機</translation>
    </message>
    <message>
        <source>Delivery vans on their routes</source>
        <translation>巡回する配送車</translation>
    </message>
    <message>
        <source>Roll-out of a firmware</source>
        <translation>ファームウェアの展開</translation>
    </message>
    <message>
        <source>A flaky network</source>
        <translation>不安定なネットワーク</translation>
    </message>
    <message>
        <source>Devices that misbehave</source>
        <translation>行儀の悪いデバイス</translation>
    </message>
    <message>
        <source>Apply to the running scene</source>
        <translation>実行中のシーンに適用</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Add device...</source>
        <translation>デバイスを追加...</translation>
    </message>
    <message>
        <source>Try a script...</source>
        <translation>スクリプトを試す...</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>開く...</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>名前を付けて保存...</translation>
    </message>
    <message>
        <source>Scene without a name</source>
        <translation>名前のないシーン</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台のデバイス</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of the timeline</source>
        <translation>
            <numerusform>タイムラインの %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n 件の障害</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a scene</source>
        <translation>シーンを開く</translation>
    </message>
    <message>
        <source>Scenes and recordings (*.json *.jsonl)</source>
        <translation>シーンと記録 (*.json *.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Run the scene &quot;%1&quot; with %n devices?</source>
        <translation>
            <numerusform>シーン「%1」を %n 台のデバイスで実行しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Devices that are simulated now and are not in it are switched off. They stay in the hub, with their twins.</source>
        <translation>今シミュレートされていてこのシーンにないデバイスは電源が切れます。ツインと共にハブには残ります。</translation>
    </message>
    <message>
        <source>Run Scene</source>
        <translation>シーンを実行</translation>
    </message>
    <message>
        <source>Greenhouses that decide by script</source>
        <translation>スクリプトで判断する温室</translation>
    </message>
    <message>
        <source>An IoT Edge gateway and its children</source>
        <translation>IoT Edge ゲートウェイとその子</translation>
    </message>
</context>
<context>
    <name>app::SceneTextPage</name>
    <message>
        <source>Apply to the running device</source>
        <translation>動いているデバイスに適用</translation>
    </message>
</context>
<context>
    <name>app::SchemaDialog</name>
    <message>
        <source>Take</source>
        <translation>採用</translation>
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
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>an object with the fields of the model, such as {&quot;name&quot;: 1}</source>
        <translation>モデルのフィールドを持つオブジェクト、例: {&quot;name&quot;: 1}</translation>
    </message>
    <message>
        <source>an object whose names are chosen freely, such as {&quot;name&quot;: 1}</source>
        <translation>名前を自由に選べるオブジェクト、例: {&quot;name&quot;: 1}</translation>
    </message>
    <message>
        <source>a list such as [1, 2]</source>
        <translation>リスト、例: [1, 2]</translation>
    </message>
    <message>
        <source>JSON of the kind %1</source>
        <translation>種類 %1 の JSON</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>%1 でなければなりません</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>a whole number from -128 to 127</source>
        <translation>-128 から 127 の整数</translation>
    </message>
    <message>
        <source>a whole number from -32768 to 32767</source>
        <translation>-32768 から 32767 の整数</translation>
    </message>
    <message>
        <source>a whole number from -2147483648 to 2147483647</source>
        <translation>-2147483648 から 2147483647 の整数</translation>
    </message>
    <message>
        <source>a whole number of 64 bits</source>
        <translation>64 ビットの整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 255</source>
        <translation>0 から 255 の整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 65535</source>
        <translation>0 から 65535 の整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>0 から 4294967295 の整数</translation>
    </message>
    <message>
        <source>a whole number of 64 bits, not negative</source>
        <translation>64 ビットの負でない整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a decimal number such as 12.50</source>
        <translation>12.50 のような小数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a UUID such as 5b7e1c2a-0f3d-4b6e-9a51-2d8c4e7f9012</source>
        <translation>5b7e1c2a-0f3d-4b6e-9a51-2d8c4e7f9012 のような UUID</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>base64 のバイト列</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>2026-01-31 のような日付</translation>
    </message>
    <message>
        <source>a date and time such as 2026-01-31T09:30:00Z</source>
        <translation>2026-01-31T09:30:00Z のような日時</translation>
    </message>
    <message>
        <source>a time such as 09:30:00Z</source>
        <translation>09:30:00Z のような時刻</translation>
    </message>
    <message>
        <source>a duration such as PT15M</source>
        <translation>PT15M のような期間</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>フォームで編集</translation>
    </message>
    <message>
        <source>%1 is %2 %3</source>
        <translation>%1 は %2 %3</translation>
    </message>
</context>
<context>
    <name>app::SchemaForm</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
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
        <translation>なし</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>名前を追加</translation>
    </message>
    <message>
        <source>Add an element</source>
        <translation>要素を追加</translation>
    </message>
    <message>
        <source>Add a name to %1</source>
        <translation>%1 に名前を追加</translation>
    </message>
    <message>
        <source>Add an element to %1</source>
        <translation>%1 に要素を追加</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>%1 内の名前</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>%1 から削除</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 has a line without a name</source>
        <translation>%1 に名前のない行があります</translation>
    </message>
    <message>
        <source>%1.%2 needs a value</source>
        <translation>%1.%2 には値が必要です</translation>
    </message>
    <message>
        <source>%1 has the name %2 twice</source>
        <translation>%1 に名前 %2 が 2 つあります</translation>
    </message>
</context>
<context>
    <name>app::ScriptBench</name>
    <message>
        <source>Try a script</source>
        <translation>スクリプトを試す</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>行ったこと</translation>
    </message>
    <message>
        <source>Values that the script sees</source>
        <translation>スクリプトが見る値</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Values that it sees</source>
        <translation>見える値</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>The scene has no scripts.</source>
        <translation>シーンにスクリプトはありません。</translation>
    </message>
    <message>
        <source>The values are to be one JSON object, by name.</source>
        <translation>値は名前ごとの 1 つの JSON オブジェクトにします。</translation>
    </message>
    <message>
        <source>The script failed.</source>
        <translation>スクリプトは失敗しました。</translation>
    </message>
    <message>
        <source>The script ran; it did nothing that a device would notice.</source>
        <translation>スクリプトは動きましたが、デバイスに影響することはしていません。</translation>
    </message>
    <message>
        <source>The script ran.</source>
        <translation>スクリプトは動きました。</translation>
    </message>
</context>
<context>
    <name>app::SearchField</name>
    <message>
        <source>Search or run a command</source>
        <translation>コマンドを検索または実行</translation>
    </message>
</context>
<context>
    <name>app::SecretField</name>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Shown for as long as you hold it down</source>
        <translation>押している間だけ表示されます</translation>
    </message>
</context>
<context>
    <name>app::SectionModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>app::SeenStrip</name>
    <message>
        <source>Seen</source>
        <translation>表示済み</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Back to what the values are now</source>
        <translation>現在の値に戻る</translation>
    </message>
    <message>
        <source>Back through what was seen of the device</source>
        <translation>このデバイスについて見えていたものをさかのぼる</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1、%2 前</translation>
    </message>
</context>
<context>
    <name>app::ShortcutEditor</name>
    <message>
        <source>&amp;Set</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual Keys</source>
        <translation>通常のキー(&amp;U)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>コマンドとキーを絞り込む</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>通常のキー</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>キー(&amp;K):</translation>
    </message>
    <message>
        <source>Keys of the chosen command</source>
        <translation>選んだコマンドのキー</translation>
    </message>
    <message>
        <source>%1 are the keys of %2. Set takes them from it.</source>
        <translation>%1 は %2 のキーです。設定するとそこから外れます。</translation>
    </message>
</context>
<context>
    <name>app::SignInDialog</name>
    <message>
        <source>Keys and sign-in of %1</source>
        <translation>%1 のキーとサインイン</translation>
    </message>
    <message>
        <source>Copy Primary Key</source>
        <translation>プライマリ キーをコピー</translation>
    </message>
    <message>
        <source>Swap Keys</source>
        <translation>キーを入れ替え</translation>
    </message>
    <message>
        <source>New Keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A program that signs in as before cannot connect any more, once this is saved.</source>
        <translation>保存すると、これまでの方法でサインインするプログラムは接続できなくなります。</translation>
    </message>
    <message>
        <source>Hold an eye down to see a key.</source>
        <translation>目のアイコンを押している間キーが表示されます。</translation>
    </message>
</context>
<context>
    <name>app::SimulatedDevicesModel</name>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>電源</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>停止した理由</translation>
    </message>
</context>
<context>
    <name>app::SimulationLog</name>
    <message>
        <source>Virtual time</source>
        <translation>仮想時刻</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>app::SimulationPane</name>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Scene text</source>
        <translation>シーンのテキスト</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add value...</source>
        <translation>値を追加...</translation>
    </message>
    <message>
        <source>Reactions to desired changes</source>
        <translation>必要な値の変更への反応</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>規則を追加</translation>
    </message>
    <message>
        <source>Command answers</source>
        <translation>コマンドの応答</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Pause when</source>
        <translation>一時停止の条件</translation>
    </message>
    <message>
        <source>Pause the clock when this expression becomes true</source>
        <translation>この式が真になったときに時計を止めます</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>すべてオフ</translation>
    </message>
    <message>
        <source>This device is not simulated, and has announced no model to make a behaviour from.</source>
        <translation>このデバイスはシミュレートされておらず、動作のもとになるモデルも告げていません。</translation>
    </message>
    <message>
        <source>This device is not simulated. A believable behaviour can be made from its model %1.</source>
        <translation>このデバイスはシミュレートされていません。モデル %1 からもっともらしい動作を作れます。</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>値 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>template %1, %2 of its own</source>
        <translation>テンプレート %1、独自 %2 個</translation>
    </message>
    <message>
        <source>the first that fits counts</source>
        <translation>最初に合うものが有効</translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>コマンド %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states, Space sets a break-point</source>
        <translation>
            <numerusform>状態 %n 個、Space でブレークポイントを置きます</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>有効 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none active</source>
        <translation>有効なものなし</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>値を追加</translation>
    </message>
    <message>
        <source>Name of a new property, as &quot;name&quot; or &quot;component.name&quot;:</source>
        <translation>新しいプロパティの名前、&quot;name&quot; または &quot;component.name&quot;:</translation>
    </message>
    <message>
        <source>Simulate this device</source>
        <translation>このデバイスをシミュレート</translation>
    </message>
    <message>
        <source>Save the scene</source>
        <translation>シーンを保存</translation>
    </message>
    <message>
        <source>Scenes (*.json)</source>
        <translation>シーン (*.json)</translation>
    </message>
    <message>
        <source>The clock has paused at %1: %2</source>
        <translation>%1 で時計が止まりました: %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>次に起きること</translation>
    </message>
    <message>
        <source>Add state</source>
        <translation>状態を追加</translation>
    </message>
</context>
<context>
    <name>app::SizeFooter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%2 バイト中 %1</translation>
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
        <translation>深さ %1/%2</translation>
    </message>
</context>
<context>
    <name>app::StageHub</name>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
</context>
<context>
    <name>app::StagePanel</name>
    <message>
        <source>Steps of the demo</source>
        <translation>デモの手順</translation>
    </message>
    <message>
        <source>The step was refused</source>
        <translation>手順は拒否されました</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Open stage steps</source>
        <translation>ステージ手順を開く</translation>
    </message>
    <message>
        <source>Stage steps (*.json)</source>
        <translation>ステージ手順 (*.json)</translation>
    </message>
    <message>
        <source>The steps cannot be opened</source>
        <translation>手順を開けません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 件中 %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>手順 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StageStrip</name>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add stage...</source>
        <translation>段階を追加...</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>段階を追加</translation>
    </message>
</context>
<context>
    <name>app::StartTrouble</name>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>ワークスペースを開けません</translation>
    </message>
    <message>
        <source>Open Another...</source>
        <translation>別のものを開く...</translation>
    </message>
    <message>
        <source>Start a Fresh Demo</source>
        <translation>新しいデモを始める</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>app::StateChart</name>
    <message>
        <source>State chart</source>
        <translation>状態図</translation>
    </message>
    <message>
        <source>live for %1</source>
        <translation>%1 続いています</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>未到達</translation>
    </message>
    <message numerus="yes">
        <source>entered %n times</source>
        <translation>
            <numerusform>%n 回到達</numerusform>
        </translation>
    </message>
    <message>
        <source>This device has no states.</source>
        <translation>このデバイスに状態はありません。</translation>
    </message>
    <message>
        <source>%1, pauses</source>
        <translation>%1、停止</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>状態の名前</translation>
    </message>
    <message>
        <source>Transition from %1 to %2: %3</source>
        <translation>%1 から %2 への遷移: %3</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>状態 %1</translation>
    </message>
    <message>
        <source>first state</source>
        <translation>最初の状態</translation>
    </message>
    <message>
        <source>pauses the clock</source>
        <translation>時計を一時停止する</translation>
    </message>
    <message>
        <source>Add state</source>
        <translation>状態を追加</translation>
    </message>
    <message>
        <source>Add transition to...</source>
        <translation>遷移を追加...</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Begin in this state</source>
        <translation>この状態から始める</translation>
    </message>
    <message>
        <source>Break-point</source>
        <translation>ブレークポイント</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo the last change of the chart</source>
        <translation>チャートの最後の変更を元に戻す</translation>
    </message>
</context>
<context>
    <name>app::StatusStrip</name>
    <message>
        <source>Hub %1</source>
        <translation>ハブ %1</translation>
    </message>
    <message>
        <source>Speed of the simulated clock</source>
        <translation>シミュレートされた時計の速度</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated</source>
        <translation>
            <numerusform>シミュレート中 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing simulated</source>
        <translation>シミュレートなし</translation>
    </message>
    <message>
        <source>Speed of the simulated clock, %1</source>
        <translation>シミュレートされた時計の速度、%1</translation>
    </message>
    <message>
        <source>Pause the simulated clock</source>
        <translation>シミュレートされた時計を止める</translation>
    </message>
    <message>
        <source>Run the simulated clock</source>
        <translation>シミュレートされた時計を進める</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 に保存</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>保存されていません: %1</translation>
    </message>
    <message>
        <source>not saving</source>
        <translation>保存なし</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>&amp;Pause Clock</source>
        <translation>時計を止める(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run Clock</source>
        <translation>時計を進める(&amp;R)</translation>
    </message>
    <message>
        <source>Hub %1   MQTT %2   HTTPS %3</source>
        <translation>ハブ %1   MQTT %2   HTTPS %3</translation>
    </message>
</context>
<context>
    <name>app::StockDialog</name>
    <message>
        <source>Add a simulated device</source>
        <translation>シミュレートするデバイスを追加</translation>
    </message>
    <message>
        <source>Ready devices</source>
        <translation>既製のデバイス</translation>
    </message>
    <message>
        <source>{n} is the number, {n:4} the number with four digits</source>
        <translation>{n} は番号、{n:4} は 4 桁の番号です</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>%1 is simulated already.</source>
        <translation>%1 はすでにシミュレートされています。</translation>
    </message>
</context>
<context>
    <name>app::TabStrip</name>
    <message>
        <source>Open devices</source>
        <translation>開いているデバイス</translation>
    </message>
    <message>
        <source>Open in a New Window</source>
        <translation>新しいウィンドウで開く</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>デバイスなし</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Close the tab of %1</source>
        <translation>%1 のタブを閉じる</translation>
    </message>
    <message>
        <source>This device is not there any more</source>
        <translation>このデバイスはもうありません</translation>
    </message>
    <message numerus="yes">
        <source>Draft of %n changes; it stays when the tab is closed</source>
        <translation>
            <numerusform>変更 %n 件の下書き。タブを閉じても残ります</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TelemetryPane</name>
    <message>
        <source>Telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>No numbers yet. A series can be added as soon as a device has sent one.</source>
        <translation>数値はまだありません。デバイスが数値を送信すると系列を追加できます。</translation>
    </message>
    <message>
        <source>The chart stands still. Home in the chart follows again.</source>
        <translation>グラフは止まっています。グラフで Home を押すと再び追います。</translation>
    </message>
    <message>
        <source>How full the memory of the chart is</source>
        <translation>グラフのメモリの使用量</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>時間の幅</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%2 点中 %1 点</translation>
    </message>
    <message>
        <source>%1 older points were let go.</source>
        <translation>古い %1 点を手放しました。</translation>
    </message>
    <message>
        <source>Export Telemetry</source>
        <translation>テレメトリをエクスポート</translation>
    </message>
    <message>
        <source>Points (*.csv);;Picture of the chart (*.png)</source>
        <translation>点 (*.csv);;グラフの画像 (*.png)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>Form of the telemetry</source>
        <translation>テレメトリの表示形式</translation>
    </message>
</context>
<context>
    <name>app::TelemetryRow</name>
    <message>
        <source>%1, last value</source>
        <translation>%1、最新の値</translation>
    </message>
    <message>
        <source>%1 over two minutes</source>
        <translation>%1、直近 2 分</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>%1 / min</source>
        <translation>%1 / 分</translation>
    </message>
</context>
<context>
    <name>app::TelemetryTiles</name>
    <message>
        <source>Tiles</source>
        <translation>タイル</translation>
    </message>
    <message>
        <source>&amp;Range of the gauge...</source>
        <translation>ゲージの範囲(&amp;R)...</translation>
    </message>
    <message>
        <source>Range as the &amp;model says</source>
        <translation>モデルの範囲を使う(&amp;M)</translation>
    </message>
    <message>
        <source>Range of the gauge</source>
        <translation>ゲージの範囲</translation>
    </message>
    <message>
        <source>The lowest and the highest value of %1, such as 0 100:</source>
        <translation>%1 の最小値と最大値 (例: 0 100):</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range; write two numbers, the lower one first, such as 0 100.</source>
        <translation>&apos;%1&apos; は範囲ではありません。小さいほうを先に、2 つの数を書いてください (例: 0 100)。</translation>
    </message>
</context>
<context>
    <name>app::TextPopup</name>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Value of %1 as JSON</source>
        <translation>%1 の値を JSON で</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>%1 行目、%2 列目: </translation>
    </message>
</context>
<context>
    <name>app::TileDelegate</name>
    <message>
        <source>above the range</source>
        <translation>範囲より上</translation>
    </message>
    <message>
        <source>below the range</source>
        <translation>範囲より下</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>単位 %1</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>範囲 %1 から %2</translation>
    </message>
    <message>
        <source>min %1   max %2</source>
        <translation>最小 %1   最大 %2</translation>
    </message>
</context>
<context>
    <name>app::Timeline</name>
    <message>
        <source>Time line</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>A: now</source>
        <translation>A: 現在</translation>
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
        <translation>%1 から保存</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>app::TracingDialog</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 は %2</translation>
    </message>
    <message>
        <source>%1: refused with %2</source>
        <translation>%1: %2 で拒否</translation>
    </message>
    <message>
        <source>%1: %2, answered with %3</source>
        <translation>%1: %2、応答 %3</translation>
    </message>
    <message>
        <source>Distributed tracing of %1</source>
        <translation>%1 の分散トレース</translation>
    </message>
    <message>
        <source>&amp;Mark messages for tracing</source>
        <translation>トレース用にメッセージに印を付ける(&amp;M)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the messages that are marked</source>
        <translation>印を付けるメッセージの割合</translation>
    </message>
    <message>
        <source>&amp;Share of the messages</source>
        <translation>メッセージの割合(&amp;S)</translation>
    </message>
    <message>
        <source>Update Twin</source>
        <translation>ツインを更新</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>サンプリング</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>The device has not answered.</source>
        <translation>デバイスは応答していません。</translation>
    </message>
</context>
<context>
    <name>app::TrustStrip</name>
    <message numerus="yes">
        <source>The scene has %n scripts: %1. They run once you trust them.</source>
        <translation>
            <numerusform>シーンには %n 個のスクリプトがあります: %1。信頼すると動きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scene asks web services: %1. It does once you trust it.</source>
        <translation>シーンは Web サービスに問い合わせます: %1。信頼すると始まります。</translation>
    </message>
    <message numerus="yes">
        <source>The scene has %n scripts and asks web services: %1. Both wait until you trust them.</source>
        <translation>
            <numerusform>シーンには %n 個のスクリプトがあり、Web サービスにも問い合わせます: %1。どちらも信頼されるまで待ちます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>読む</translation>
    </message>
    <message>
        <source>Trust this scene</source>
        <translation>このシーンを信頼</translation>
    </message>
</context>
<context>
    <name>app::TwinColumn</name>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 を JSON で</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行目、%2 列目: %3</translation>
    </message>
    <message>
        <source>The text cannot be read; this is how it was before</source>
        <translation>テキストを読み取れません。以前の状態を表示しています</translation>
    </message>
    <message>
        <source>The text of this section cannot be read, so the tree shows it as it was before. %1</source>
        <translation>このセクションのテキストを読み取れないため、ツリーは以前の状態を示しています。%1</translation>
    </message>
    <message>
        <source>It is not as the model says. It can be applied all the same.</source>
        <translation>モデルの定義と異なりますが、適用することはできます。</translation>
    </message>
</context>
<context>
    <name>app::TwinColumns</name>
    <message>
        <source>service only</source>
        <translation>サービスのみ</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>no model announced</source>
        <translation>モデルの通知なし</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>モデル %1</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>コンポーネント 1 個</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>コンポーネント %1 個</translation>
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
        <translation>デジタル ツイン</translation>
    </message>
    <message>
        <source>longest name %1 of %2 bytes
longest text %3 of %4 bytes</source>
        <translation>最長の名前 %1/%2 バイト
最長のテキスト %3/%4 バイト</translation>
    </message>
</context>
<context>
    <name>app::TwinPane</name>
    <message>
        <source>The draft could not be kept on the disk</source>
        <translation>下書きをディスクに保存できませんでした</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>デバイスが選ばれていません。</translation>
    </message>
    <message>
        <source>%1 is not there any more. Its draft is kept below; the patch can be copied.</source>
        <translation>%1 はもうありません。下書きは下に残っており、パッチをコピーできます。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 はもうありません。</translation>
    </message>
    <message>
        <source>One change is lost.</source>
        <translation>変更が 1 件失われます。</translation>
    </message>
    <message>
        <source>%1 changes are lost.</source>
        <translation>変更が %1 件失われます。</translation>
    </message>
    <message>
        <source>Discard the draft of %1?</source>
        <translation>%1 の下書きを破棄しますか?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Not applied: the twin was changed meanwhile</source>
        <translation>未適用: その間にツインが変更されました</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>未適用: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n 件の問題</numerusform>
        </translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>%1 was not there at %2, or nothing is known of it.</source>
        <translation>%1 は %2 の時点で存在しないか、記録がありません。</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>元に戻せません: %1</translation>
    </message>
    <message>
        <source>Replace tags and desired of %1?</source>
        <translation>%1 の tags と desired を置き換えますか?</translation>
    </message>
    <message>
        <source>Both sections are put as they stand here in place of what the hub has; what does not stand here is gone.</source>
        <translation>両方のセクションが、ここにあるとおりハブの内容に置き換わります。ここにないものは消えます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
</context>
<context>
    <name>app::UndoPanel</name>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Undo what nobody touched</source>
        <translation>誰も触れていないものを元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>元に戻せません</translation>
    </message>
    <message>
        <source>Not undone: the twin was changed after your update</source>
        <translation>元に戻せません: 更新の後にツインが変更されました</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>Before your update</source>
        <translation>更新前</translation>
    </message>
    <message>
        <source>You set</source>
        <translation>設定した値</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>その後に変更</translation>
    </message>
    <message>
        <source>as you set it</source>
        <translation>設定したまま</translation>
    </message>
</context>
<context>
    <name>app::UpcomingModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>起動する</translation>
    </message>
    <message>
        <source>reads its desired properties</source>
        <translation>必要なプロパティを読む</translation>
    </message>
    <message>
        <source>acknowledges: %1</source>
        <translation>確認応答: %1</translation>
    </message>
    <message>
        <source>is done with: %1</source>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>報告: %1</translation>
    </message>
    <message>
        <source>sends telemetry: %1</source>
        <translation>テレメトリを送信: %1</translation>
    </message>
    <message>
        <source>answers a command that it does not have</source>
        <translation>存在しないコマンドに応答する</translation>
    </message>
    <message>
        <source>answers the command: %1</source>
        <translation>コマンドに応答: %1</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>ルール: %1</translation>
    </message>
    <message>
        <source>ends its actions</source>
        <translation>アクションを終える</translation>
    </message>
    <message>
        <source>goes on with its actions: %1</source>
        <translation>アクションを続ける: %1</translation>
    </message>
    <message>
        <source>machine: %1</source>
        <translation>状態機械: %1</translation>
    </message>
    <message>
        <source>renews its token</source>
        <translation>トークンを更新する</translation>
    </message>
    <message>
        <source>a message that a fault held back arrives</source>
        <translation>障害で遅れたメッセージが届く</translation>
    </message>
    <message>
        <source>sends a refused message again</source>
        <translation>拒否されたメッセージを再送する</translation>
    </message>
    <message>
        <source>messages that a fault held back arrive</source>
        <translation>障害で遅れた複数のメッセージが届く</translation>
    </message>
    <message>
        <source>hears what a fault held back</source>
        <translation>障害で遅れた内容を受け取る</translation>
    </message>
    <message>
        <source>timeline: %1</source>
        <translation>タイムライン: %1</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>障害: %1</translation>
    </message>
    <message>
        <source>the scene</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>In</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>起きること</translation>
    </message>
</context>
<context>
    <name>app::UpcomingPanel</name>
    <message>
        <source>What comes next</source>
        <translation>次に起きること</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>予定はありません。</translation>
    </message>
    <message numerus="yes">
        <source>The next %n. Space runs the clock to that moment.</source>
        <translation>
            <numerusform>次の %n 件。スペース キーで時計をその時点まで進めます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that are planned. Space runs the clock to that moment.</source>
        <translation>
            <numerusform>予定されている全 %n 件。スペース キーで時計をその時点まで進めます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::UpdatedBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close: there is no way back then</source>
        <translation>閉じる: その後は元に戻せません</translation>
    </message>
    <message>
        <source>Updated to version %1.</source>
        <translation>バージョン %1 に更新しました。</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Z: sends the inverse patch, if nobody has written since</source>
        <translation>Ctrl+Alt+Z: その後誰も書き込んでいなければ逆パッチを送ります</translation>
    </message>
    <message>
        <source>200 in %1 ms at %2</source>
        <translation>%2、%1 ms で 200</translation>
    </message>
    <message>
        <source>tracking id %1</source>
        <translation>追跡 ID %1</translation>
    </message>
</context>
<context>
    <name>app::Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>更新を確認</translation>
    </message>
    <message>
        <source>This build names nobody to ask. Address of a JSON with version and page, beginning with https://:</source>
        <translation>このビルドには問い合わせ先がありません。バージョンとページを示す JSON のアドレス (https:// で始まる):</translation>
    </message>
    <message>
        <source>Twinscope %1 is there</source>
        <translation>Twinscope %1 があります</translation>
    </message>
    <message>
        <source>You have %1. Read about it and fetch it at %2</source>
        <translation>お使いは %1 です。%2 で説明を読み、入手できます</translation>
    </message>
    <message>
        <source>You have the newest version</source>
        <translation>最新のバージョンです</translation>
    </message>
    <message>
        <source>%1. From now on this is asked once a day; the menu turns it off again.</source>
        <translation>%1。今後は 1 日に 1 回問い合わせます。メニューでオフにできます。</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>最新のバージョンがわかりません</translation>
    </message>
</context>
<context>
    <name>app::ValueDetails</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>Time of the preview</source>
        <translation>プレビューの時間</translation>
    </message>
</context>
<context>
    <name>app::ValueEditor</name>
    <message>
        <source>Change the kind (Alt+Down)</source>
        <translation>種類を変更 (Alt+Down)</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>値の種類</translation>
    </message>
    <message>
        <source>&amp;String</source>
        <translation>文字列(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>数値(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Boolean</source>
        <translation>ブール値(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>オブジェクト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Array</source>
        <translation>配列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove (null)</source>
        <translation>削除 (null)(&amp;R)</translation>
    </message>
    <message>
        <source>A number as JSON writes it, for example 21.8, -3 or 1e6</source>
        <translation>JSON の書き方の数値、例: 21.8、-3、1e6</translation>
    </message>
</context>
<context>
    <name>app::ValuesModel</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>ジェネレーター</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>テレメトリ</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>書き込み可</translation>
    </message>
    <message>
        <source>property</source>
        <translation>プロパティ</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>要求どおり</translation>
    </message>
    <message>
        <source>on change</source>
        <translation>変更時</translation>
    </message>
    <message>
        <source>power-on</source>
        <translation>電源投入時</translation>
    </message>
</context>
<context>
    <name>app::WhyPopup</name>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>asked %1, version %2</source>
        <translation>%1 を要求、バージョン %2</translation>
    </message>
    <message>
        <source>delivered to the device</source>
        <translation>デバイスに配信</translation>
    </message>
    <message>
        <source>asked %1 instead, version %2</source>
        <translation>代わりに %1 を要求、バージョン %2</translation>
    </message>
    <message>
        <source>%1, device uses %2</source>
        <translation>%1、デバイスは %2 を使用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Why is this so?</source>
        <translation>なぜこうなのか</translation>
    </message>
    <message>
        <source>Why is this %1?</source>
        <translation>なぜこれは %1 なのか</translation>
    </message>
    <message>
        <source>Why is this not there?</source>
        <translation>なぜこれはないのか</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 へ移動</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>設定元</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前の変更</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>%1, version %2, set by %3 %4</source>
        <translation>%1、バージョン %2、設定元 %3 %4</translation>
    </message>
    <message>
        <source>no other value is known</source>
        <translation>他の値は知られていません</translation>
    </message>
    <message>
        <source>Nothing is kept of this device&apos;s past.</source>
        <translation>このデバイスの過去は保存されていません。</translation>
    </message>
    <message>
        <source>It was written before %1, and nothing older is kept.</source>
        <translation>%1 より前に書き込まれ、それより古いものは保存されていません。</translation>
    </message>
    <message>
        <source>Last written %1, version %2.</source>
        <translation>最後の書き込み %1、バージョン %2。</translation>
    </message>
    <message>
        <source>Last written %1.</source>
        <translation>最後の書き込み %1。</translation>
    </message>
    <message>
        <source>%1 The change itself is not kept.</source>
        <translation>%1 変更そのものは保存されていません。</translation>
    </message>
    <message>
        <source>came with the device</source>
        <translation>デバイスと共に作成</translation>
    </message>
    <message>
        <source>patch of %1, %2 B</source>
        <translation>%1 のパッチ、%2 B</translation>
    </message>
    <message>
        <source>replaced %1, %2 B</source>
        <translation>%1 を置換、%2 B</translation>
    </message>
    <message>
        <source>%1, change %2, version %3</source>
        <translation>%1、変更 %2、バージョン %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
</context>
<context>
    <name>app::WindowDialogs</name>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>続けるには %1 と入力してください:</translation>
    </message>
</context>
<context>
    <name>app::WireDetails</name>
    <message>
        <source>Packets of the exchange</source>
        <translation>やり取りのパケット</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1、ポート %2、%3</translation>
    </message>
    <message>
        <source>Request: %1, %2</source>
        <translation>要求: %1、%2</translation>
    </message>
    <message>
        <source>Answer: %1, %2</source>
        <translation>応答: %1、%2</translation>
    </message>
    <message>
        <source>Choose a packet to see what it says.</source>
        <translation>パケットを選ぶと内容が表示されます。</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>やり取り</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>ペイロードを保存</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>The payload was not saved</source>
        <translation>ペイロードは保存されませんでした</translation>
    </message>
</context>
<context>
    <name>app::WirePane</name>
    <message>
        <source>Wire</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Filter, or device = thermo-01</source>
        <translation>絞り込み、または device = thermo-01</translation>
    </message>
    <message>
        <source>Filter the wire</source>
        <translation>通信を絞り込む</translation>
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
        <translation>キープアライブ</translation>
    </message>
    <message>
        <source>How full the memory for waiting packets is</source>
        <translation>待機中のパケットのメモリの使用量</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Form of the wire</source>
        <translation>通信の形式</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>エクスポート...</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>パケット</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>—▸ MQTT     - -▸ HTTPS     ▯ waits for the answer     ▲ refused</source>
        <translation>—▸ MQTT     - -▸ HTTPS     ▯ 応答待ち     ▲ 拒否</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>%1 of %2 packets</source>
        <translation>%2 個中 %1 個のパケット</translation>
    </message>
    <message>
        <source>Paused, %1 of %2 held</source>
        <translation>一時停止、%2 個中 %1 個を保持</translation>
    </message>
    <message>
        <source>Paused here at %1</source>
        <translation>%1 にここで一時停止</translation>
    </message>
    <message numerus="yes">
        <source>%n newer packets held, none lost</source>
        <translation>
            <numerusform>新しいパケット %n 個を保持、失われたものはありません</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 newer packets held, %2 older ones dropped</source>
        <translation>新しいパケット %1 個を保持、古い %2 個を破棄</translation>
    </message>
    <message>
        <source>No packet matches.</source>
        <translation>一致するパケットはありません。</translation>
    </message>
    <message>
        <source>Nothing has come over the wire yet.</source>
        <translation>まだ何も通信されていません。</translation>
    </message>
    <message>
        <source>The servers do not run: Hub &gt; Start Servers.</source>
        <translation>サーバーは動いていません: [ハブ] &gt; [サーバーを開始]。</translation>
    </message>
    <message>
        <source>Wire paused</source>
        <translation>通信は一時停止中</translation>
    </message>
    <message>
        <source>Export the wire</source>
        <translation>通信をエクスポート</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>The wire was not exported</source>
        <translation>通信はエクスポートされませんでした</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>app::WireTableDelegate</name>
    <message>
        <source>Unfold</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>app::WordForm</name>
    <message>
        <source>Still missing: %1</source>
        <translation>まだ足りないもの: %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>&quot;%1&quot; は数値ではありません。</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 は %2 から %3 の範囲にありません。</translation>
    </message>
</context>
<context>
    <name>app::Workbench</name>
    <message>
        <source>Go to a device by id, model or tag</source>
        <translation>ID、モデル、タグでデバイスへ移動</translation>
    </message>
</context>
</TS>
