<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AttemptWords</name>
    <message>
        <source>The client ended the TLS handshake because it does not trust the hub&apos;s certificate.</source>
        <translation>客户端因不信任中心的证书而终止了 TLS 握手。</translation>
    </message>
    <message>
        <source>Give the client the CA file: the lit lines of the program. Then run it again, no restart is needed here.</source>
        <translation>请把 CA 文件交给客户端: 程序中高亮的行。然后重新运行，此处无需重启。</translation>
    </message>
    <message>
        <source>The client and the hub found no way of TLS that both know.</source>
        <translation>客户端与中心没有找到双方都支持的 TLS 方式。</translation>
    </message>
    <message>
        <source>Let the client use TLS 1.2 or later.</source>
        <translation>请让客户端使用 TLS 1.2 或更高版本。</translation>
    </message>
    <message>
        <source>The client ended the line before TLS stood, or what it sent is no TLS.</source>
        <translation>客户端在 TLS 建立之前断开，或发送的不是 TLS。</translation>
    </message>
    <message>
        <source>If it does not trust the hub, give it the CA file (the lit lines); otherwise let it use TLS, and compare the port.</source>
        <translation>若它不信任中心，请把 CA 文件交给它(高亮的行)；否则请让它使用 TLS，并核对端口。</translation>
    </message>
    <message>
        <source>The token of the request does not let its caller in.</source>
        <translation>请求的令牌不允许其调用者进入。</translation>
    </message>
    <message>
        <source>Copy the connection string or the token again; a token has an end.</source>
        <translation>请重新复制连接字符串或令牌；令牌有有效期。</translation>
    </message>
    <message>
        <source>The hub ended the connection: %1.</source>
        <translation>中心断开了连接: %1。</translation>
    </message>
    <message>
        <source>Compare what the client sends with the program above.</source>
        <translation>请把客户端发送的内容与上面的程序比较。</translation>
    </message>
    <message>
        <source>%1 to port %2</source>
        <translation>%1 到端口 %2</translation>
    </message>
    <message>
        <source>, TLS alert %1 %2 received</source>
        <translation>，收到 TLS 警报 %1 %2</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>不受信任</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>受信任</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>未允许进入</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>First request</source>
        <translation>首个请求</translation>
    </message>
    <message>
        <source>Model known</source>
        <translation>模型已知</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复于</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>首条消息</translation>
    </message>
    <message>
        <source>The client ended the connection right after the TLS handshake, before it said who it is.</source>
        <translation>客户端在 TLS 握手之后、表明身份之前断开了连接。</translation>
    </message>
    <message>
        <source>If it does not trust the hub&apos;s certificate, give it the CA file: the lit lines of the program.</source>
        <translation>若它不信任中心的证书，请把 CA 文件交给它: 程序中高亮的行。</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message numerus="yes">
        <source>%n more lines; Save has all of them.</source>
        <translation>
            <numerusform>还有 %n 行；“保存”会保存全部内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as chosen</source>
        <translation>%1（手动选择）</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1（依据 %2）</translation>
    </message>
    <message>
        <source>A body of Avro can be read only with its schema.</source>
        <translation>Avro 正文只有配合其架构才能读取。</translation>
    </message>
    <message>
        <source>The container is compressed by %1, which is not unpacked here.</source>
        <translation>容器使用 %1 压缩，此处不解压。</translation>
    </message>
    <message>
        <source>The body is not %1.</source>
        <translation>正文不是 %1。</translation>
    </message>
    <message>
        <source>The body is not %1: it cannot be read from byte %2 on. Choose another format, or see the bytes.</source>
        <translation>正文不是 %1：从第 %2 字节起无法读取。请选择其他格式，或查看字节。</translation>
    </message>
    <message>
        <source>Without a schema: names are field numbers, and a fixed number stands as floating point and as its bits.</source>
        <translation>无架构：名称为字段编号，定长数字以浮点数及其位表示。</translation>
    </message>
    <message>
        <source>Shown as JSON; byte strings stand as h&apos;0a0b&apos;.</source>
        <translation>显示为 JSON；字节串写作 h&apos;0a0b&apos;。</translation>
    </message>
    <message>
        <source>whole message</source>
        <translation>整条消息</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Save...</source>
        <translation>保存...</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>This event carries no message.</source>
        <translation>此事件不含消息。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The body is empty.</source>
        <translation>正文为空。</translation>
    </message>
    <message>
        <source>The body is not text, and no content type says what it is. Choose a format, or see the bytes.</source>
        <translation>正文不是文本，也没有内容类型说明它是什么。请选择格式，或查看字节。</translation>
    </message>
    <message>
        <source>Choose Schema...</source>
        <translation>选择架构...</translation>
    </message>
    <message>
        <source>No earlier event of this device and kind is kept.</source>
        <translation>没有保留此设备同类的更早事件。</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>早 %1</translation>
    </message>
    <message>
        <source>Compared with the one before</source>
        <translation>与前一条比较</translation>
    </message>
    <message>
        <source>The bytes are the same.</source>
        <translation>字节相同。</translation>
    </message>
    <message>
        <source>The bytes differ. To compare values, choose a format that both can be read in.</source>
        <translation>字节不同。要比较值，请选择两者都能读取的格式。</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%n values are as they were.</source>
        <translation>
            <numerusform>%n 个值未变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>%1 from the device to the hub, by the device&apos;s clock</source>
        <translation>从设备到中心 %1（按设备时钟）</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>System properties</source>
        <translation>系统属性</translation>
    </message>
    <message>
        <source>Application properties</source>
        <translation>应用程序属性</translation>
    </message>
    <message>
        <source>This event did not come as bytes.</source>
        <translation>此事件不是以字节形式到达的。</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>The first %1 of %2; Save has all of them.</source>
        <translation>前 %1，共 %2；“保存”会保存全部内容。</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>The schema has no message %1.</source>
        <translation>架构中没有消息 %1。</translation>
    </message>
    <message>
        <source>The container unpacks to more than is shown here.</source>
        <translation>容器解压后超过此处显示的大小。</translation>
    </message>
    <message>
        <source>Read as %1; fields that its schema does not have stand by their numbers.</source>
        <translation>按 %1 读取；其架构中没有的字段以编号表示。</translation>
    </message>
    <message>
        <source>The schema %1 cannot be used. %2</source>
        <translation>架构 %1 无法使用。%2</translation>
    </message>
</context>
<context>
    <name>WirePage</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>QoS %1, DUP %2, RETAIN %3</source>
        <translation>QoS %1，DUP %2，RETAIN %3</translation>
    </message>
    <message>
        <source>topic %1, payload %2</source>
        <translation>主题 %1，负载 %2</translation>
    </message>
    <message>
        <source>component marker</source>
        <translation>组件标记</translation>
    </message>
    <message>
        <source>answers desired version %1</source>
        <translation>答复期望版本 %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>the first %1 are kept</source>
        <translation>保留前 %1 个</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>header</source>
        <translation>标头</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
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
        <translation>孪生</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>%1, result</source>
        <translation>%1，结果</translation>
    </message>
    <message>
        <source>get twin</source>
        <translation>读取孪生</translation>
    </message>
    <message>
        <source>desired, version %1</source>
        <translation>期望，版本 %1</translation>
    </message>
    <message>
        <source>command %1</source>
        <translation>命令 %1</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>digital twin</source>
        <translation>数字孪生</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>一个客户端</translation>
    </message>
    <message>
        <source>%1 connects.</source>
        <translation>%1 连接。</translation>
    </message>
    <message>
        <source>%1 subscribes to %2.</source>
        <translation>%1 订阅 %2。</translation>
    </message>
    <message>
        <source>%1 does not want %2 any more.</source>
        <translation>%1 不再需要 %2。</translation>
    </message>
    <message>
        <source>%1 says that it is still there.</source>
        <translation>%1 表示仍在线。</translation>
    </message>
    <message>
        <source>%1 says goodbye.</source>
        <translation>%1 告别。</translation>
    </message>
    <message>
        <source>The connection of %1 has ended: %2.</source>
        <translation>%1 的连接已结束: %2。</translation>
    </message>
    <message>
        <source>%1 reads its twin.</source>
        <translation>%1 读取自己的孪生。</translation>
    </message>
    <message>
        <source>%1 reports that it refuses a desired value.</source>
        <translation>%1 报告它拒绝了期望值。</translation>
    </message>
    <message>
        <source>%1 reports properties.</source>
        <translation>%1 报告属性。</translation>
    </message>
    <message>
        <source>The hub tells %1 what is desired, version %2.</source>
        <translation>中心把期望内容告知 %1，版本 %2。</translation>
    </message>
    <message>
        <source>The hub hands the command %2 to %1.</source>
        <translation>中心把命令 %2 交给 %1。</translation>
    </message>
    <message>
        <source>%1 sends telemetry.</source>
        <translation>%1 发送遥测。</translation>
    </message>
    <message>
        <source>The hub hands a message to %1.</source>
        <translation>中心把消息交给 %1。</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>A service reads the twin of %1.</source>
        <translation>服务读取 %1 的孪生。</translation>
    </message>
    <message>
        <source>A service changes the twin of %1.</source>
        <translation>服务更改 %1 的孪生。</translation>
    </message>
    <message>
        <source>A service reads the digital twin of %1.</source>
        <translation>服务读取 %1 的数字孪生。</translation>
    </message>
    <message>
        <source>A service changes the digital twin of %1.</source>
        <translation>服务更改 %1 的数字孪生。</translation>
    </message>
    <message>
        <source>A service calls the command %2 of %1.</source>
        <translation>服务调用 %1 的命令 %2。</translation>
    </message>
    <message>
        <source>%1 sends telemetry over HTTPS.</source>
        <translation>%1 通过 HTTPS 发送遥测。</translation>
    </message>
    <message>
        <source>A message for %1.</source>
        <translation>给 %1 的消息。</translation>
    </message>
    <message>
        <source>A service works on the list of devices.</source>
        <translation>服务处理设备列表。</translation>
    </message>
    <message>
        <source>A service works on the identity of %1.</source>
        <translation>服务处理 %1 的标识。</translation>
    </message>
    <message>
        <source>A service asks a query.</source>
        <translation>服务提出查询。</translation>
    </message>
    <message>
        <source>A service works on jobs.</source>
        <translation>服务处理作业。</translation>
    </message>
    <message>
        <source>Somebody listens to events.</source>
        <translation>有人侦听事件。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No answer is asked for.</source>
        <translation>未要求答复。</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>还没有答复。</translation>
    </message>
    <message>
        <source>The hub let it in after %1.</source>
        <translation>中心在 %1 后允许其进入。</translation>
    </message>
    <message>
        <source>The hub refused it after %1.</source>
        <translation>中心在 %1 后拒绝了它。</translation>
    </message>
    <message>
        <source>The hub stored it as reported version %1 and answered after %2.</source>
        <translation>中心将其存为报告版本 %1，并在 %2 后答复。</translation>
    </message>
    <message>
        <source>The hub</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>%1 answered %2 after %3.</source>
        <translation>%1 在 %3 后答复 %2。</translation>
    </message>
    <message>
        <source>%1 confirmed it after %2.</source>
        <translation>%1 在 %2 后确认。</translation>
    </message>
    <message>
        <source>the twin of this connection&apos;s device</source>
        <translation>此连接的设备的孪生</translation>
    </message>
    <message>
        <source>read all of it</source>
        <translation>读取全部</translation>
    </message>
    <message>
        <source>change part of the reported properties</source>
        <translation>更改部分报告属性</translation>
    </message>
    <message>
        <source>the desired properties have changed</source>
        <translation>期望属性已更改</translation>
    </message>
    <message>
        <source>the answer to a request about it</source>
        <translation>对相关请求的答复</translation>
    </message>
    <message>
        <source>commands of this connection&apos;s device</source>
        <translation>此连接的设备的命令</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>一次调用</translation>
    </message>
    <message>
        <source>the result of a call</source>
        <translation>调用的结果</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>该设备</translation>
    </message>
    <message>
        <source>its telemetry</source>
        <translation>它的遥测</translation>
    </message>
    <message>
        <source>messages to it</source>
        <translation>给它的消息</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>name of the command</source>
        <translation>命令的名称</translation>
    </message>
    <message>
        <source>request number, repeated in the answer</source>
        <translation>请求编号，在答复中重复</translation>
    </message>
    <message>
        <source>version of the properties</source>
        <translation>属性的版本</translation>
    </message>
    <message>
        <source>property of the message</source>
        <translation>消息的属性</translation>
    </message>
    <message>
        <source>version of the service&apos;s interface</source>
        <translation>服务接口的版本</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused, code %1</source>
        <translation>已拒绝，代码 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n topics</source>
        <translation>
            <numerusform>%n 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>packet %1</source>
        <translation>数据包 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
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
        <translation>%1，已折叠 %2 条遥测</translation>
    </message>
    <message>
        <source>%1 quiet</source>
        <translation>%1 静默</translation>
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
        <translation>中心拒绝了 %1。</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>enrollments</source>
        <translation>注册项</translation>
    </message>
    <message>
        <source>%1 asks the provisioning service for its hub.</source>
        <translation>%1 向预配服务询问自己的中心。</translation>
    </message>
    <message>
        <source>A device asks the provisioning service for its hub.</source>
        <translation>设备向预配服务询问自己的中心。</translation>
    </message>
    <message>
        <source>A service works on the enrollments.</source>
        <translation>服务处理注册项。</translation>
    </message>
</context>
<context>
    <name>app::About</name>
    <message>
        <source>About Twinscope</source>
        <translation>关于 Twinscope</translation>
    </message>
    <message>
        <source>Explorer and simulator of device twins and digital twins</source>
        <translation>设备孪生与数字孪生的浏览器和模拟器</translation>
    </message>
    <message>
        <source>Version %1, with Qt %2</source>
        <translation>版本 %1，Qt %2</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本</translation>
    </message>
</context>
<context>
    <name>app::Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>设备(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Simulation</source>
        <translation>模拟(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open Workspace...</source>
        <translation>打开工作区(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Update Twin</source>
        <translation>更新孪生(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Discard Draft</source>
        <translation>放弃草稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Leave Editing, Keep Draft</source>
        <translation>离开编辑，保留草稿(&amp;L)</translation>
    </message>
    <message>
        <source>Edit Device Twin as &amp;Text</source>
        <translation>以文本编辑设备孪生(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Add Member</source>
        <translation>添加成员(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove Member</source>
        <translation>移除成员(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy Value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>复制路径(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Twin as &amp;Tree</source>
        <translation>以树显示孪生(&amp;T)</translation>
    </message>
    <message>
        <source>Twin as Tree + &amp;Metadata</source>
        <translation>以树 + 元数据显示孪生(&amp;M)</translation>
    </message>
    <message>
        <source>Twin as &amp;JSON</source>
        <translation>以 JSON 显示孪生(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>实时(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Editing</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Collapse All</source>
        <translation>全部折叠(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal Text</source>
        <translation>正常文字(&amp;N)</translation>
    </message>
    <message>
        <source>Filter &amp;Devices</source>
        <translation>筛选设备(&amp;D)</translation>
    </message>
    <message>
        <source>Pause E&amp;vents</source>
        <translation>暂停事件(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Filter Events</source>
        <translation>筛选事件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New Device...</source>
        <translation>新建设备(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Delete Device...</source>
        <translation>删除设备(&amp;D)...</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Power</source>
        <translation>电源(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run Clock</source>
        <translation>运行时钟(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>步进(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>更慢(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>更快(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Normal Speed</source>
        <translation>正常速度(&amp;N)</translation>
    </message>
    <message>
        <source>Search or Run a &amp;Command</source>
        <translation>搜索或运行命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Twinscope</source>
        <translation>关于 Twinscope(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;New Workspace...</source>
        <translation>新建工作区(&amp;N)...</translation>
    </message>
    <message>
        <source>Lar&amp;ger Text</source>
        <translation>放大文字(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Smaller Text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>Colors of the S&amp;ystem</source>
        <translation>系统颜色(&amp;Y)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Fold the Dra&amp;wers</source>
        <translation>收起抽屉(&amp;W)</translation>
    </message>
    <message>
        <source>Enlar&amp;ge the Drawer</source>
        <translation>放大抽屉(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>事件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Clear Events</source>
        <translation>清空事件(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add Model Source...</source>
        <translation>添加模型来源(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Fetch Missing Models</source>
        <translation>获取缺少的模型(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save Model</source>
        <translation>保存模型(&amp;S)</translation>
    </message>
    <message>
        <source>Model &amp;as Tree</source>
        <translation>以树显示模型(&amp;A)</translation>
    </message>
    <message>
        <source>M&amp;odel as Tree + Text</source>
        <translation>以树 + 文本显示模型(&amp;O)</translation>
    </message>
    <message>
        <source>Model as Te&amp;xt</source>
        <translation>以文本显示模型(&amp;X)</translation>
    </message>
    <message>
        <source>Ex&amp;pand All</source>
        <translation>全部展开(&amp;P)</translation>
    </message>
    <message>
        <source>Show in &amp;Model</source>
        <translation>在模型中显示(&amp;M)</translation>
    </message>
    <message>
        <source>Show in &amp;Twin</source>
        <translation>在孪生中显示(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;ind a Model</source>
        <translation>查找模型(&amp;I)</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>问题(&amp;B)</translation>
    </message>
    <message>
        <source>Fi&amp;lter Problems</source>
        <translation>筛选问题(&amp;L)</translation>
    </message>
    <message>
        <source>Problems of This &amp;Model</source>
        <translation>此模型的问题(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;All Problems</source>
        <translation>所有问题(&amp;A)</translation>
    </message>
    <message>
        <source>H&amp;ub</source>
        <translation>中心(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Start Servers</source>
        <translation>启动服务器(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top Servers</source>
        <translation>停止服务器(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Address and Ports...</source>
        <translation>地址和端口(&amp;A)...</translation>
    </message>
    <message>
        <source>Connect a &amp;Device</source>
        <translation>连接设备(&amp;D)</translation>
    </message>
    <message>
        <source>Connect a Ser&amp;vice</source>
        <translation>连接服务(&amp;V)</translation>
    </message>
    <message>
        <source>Connected &amp;Clients</source>
        <translation>已连接的客户端(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Export CA Certificate...</source>
        <translation>导出 CA 证书(&amp;E)...</translation>
    </message>
    <message>
        <source>E&amp;xport Events...</source>
        <translation>导出事件(&amp;X)...</translation>
    </message>
    <message>
        <source>Wi&amp;re</source>
        <translation>线路(&amp;R)</translation>
    </message>
    <message>
        <source>Wire as Conversati&amp;on</source>
        <translation>以会话显示线路(&amp;O)</translation>
    </message>
    <message>
        <source>Wire as &amp;Table</source>
        <translation>以表格显示线路(&amp;T)</translation>
    </message>
    <message>
        <source>Pa&amp;use Wire</source>
        <translation>暂停线路(&amp;U)</translation>
    </message>
    <message>
        <source>Clear Wire</source>
        <translation>清空线路</translation>
    </message>
    <message>
        <source>Filter Wire</source>
        <translation>筛选线路</translation>
    </message>
    <message>
        <source>Export Wire...</source>
        <translation>导出线路...</translation>
    </message>
    <message>
        <source>Previous Exchange</source>
        <translation>上一次交换</translation>
    </message>
    <message>
        <source>Next Exchange</source>
        <translation>下一次交换</translation>
    </message>
    <message>
        <source>E&amp;xport Models...</source>
        <translation>导出模型(&amp;X)...</translation>
    </message>
    <message>
        <source>&amp;Delete Model...</source>
        <translation>删除模型(&amp;D)...</translation>
    </message>
    <message>
        <source>&amp;JSON Patch of the Digital Twin</source>
        <translation>数字孪生的 JSON Patch(&amp;J)</translation>
    </message>
    <message>
        <source>Compare &amp;Versions of the Model</source>
        <translation>比较模型版本(&amp;V)</translation>
    </message>
    <message>
        <source>In&amp;fer Model from Twin</source>
        <translation>从孪生推断模型(&amp;F)</translation>
    </message>
    <message>
        <source>New De&amp;vice from Model...</source>
        <translation>从模型新建设备(&amp;V)...</translation>
    </message>
    <message>
        <source>Show &amp;Graph</source>
        <translation>显示图(&amp;G)</translation>
    </message>
    <message>
        <source>New &amp;Logical Twin...</source>
        <translation>新建逻辑孪生(&amp;L)...</translation>
    </message>
    <message>
        <source>&amp;Edit Logical Twin...</source>
        <translation>编辑逻辑孪生(&amp;E)...</translation>
    </message>
    <message>
        <source>Delete Log&amp;ical Twin...</source>
        <translation>删除逻辑孪生(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Add Relationship...</source>
        <translation>添加关系(&amp;A)...</translation>
    </message>
    <message>
        <source>Edit Relati&amp;onship...</source>
        <translation>编辑关系(&amp;O)...</translation>
    </message>
    <message>
        <source>Delete Relation&amp;ship...</source>
        <translation>删除关系(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Export Devices...</source>
        <translation>导出设备(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Fleet</source>
        <translation>设备群(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;hoose Columns...</source>
        <translation>选择列(&amp;H)...</translation>
    </message>
    <message>
        <source>Explain the &amp;Query</source>
        <translation>解释查询(&amp;Q)</translation>
    </message>
    <message>
        <source>Pin in t&amp;he Fleet</source>
        <translation>在设备群中固定(&amp;H)</translation>
    </message>
    <message>
        <source>Save Scene As...</source>
        <translation>场景另存为...</translation>
    </message>
    <message>
        <source>Undo Last Update</source>
        <translation>撤销上次更新</translation>
    </message>
    <message>
        <source>Find &amp;in All Twins</source>
        <translation>在所有孪生中查找(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>收敛</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>&amp;Return to Live</source>
        <translation>返回实时(&amp;R)</translation>
    </message>
    <message>
        <source>Compare With...</source>
        <translation>比较对象...</translation>
    </message>
    <message>
        <source>Why Is This Value So?</source>
        <translation>为什么是这个值?</translation>
    </message>
    <message>
        <source>Stage Mode</source>
        <translation>演示模式</translation>
    </message>
    <message>
        <source>Next Stage Step</source>
        <translation>下一个演示步骤</translation>
    </message>
    <message>
        <source>Go to Device...</source>
        <translation>转到设备...</translation>
    </message>
    <message>
        <source>Invoke &amp;Command</source>
        <translation>调用命令(&amp;C)</translation>
    </message>
    <message>
        <source>Reset Desired Value</source>
        <translation>重置期望值</translation>
    </message>
    <message>
        <source>&amp;Jump to Date...</source>
        <translation>跳转到日期(&amp;J)...</translation>
    </message>
    <message>
        <source>Simulate This &amp;Device</source>
        <translation>模拟此设备(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;boot Device</source>
        <translation>重启设备(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;All Faults Off</source>
        <translation>关闭所有故障(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Read-Only</source>
        <translation>只读(&amp;R)</translation>
    </message>
    <message>
        <source>Mark as &amp;Production</source>
        <translation>标记为生产环境(&amp;P)</translation>
    </message>
    <message>
        <source>New Window</source>
        <translation>新建窗口</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Pause Telemetry</source>
        <translation>暂停遥测</translation>
    </message>
    <message>
        <source>Clear Telemetry</source>
        <translation>清空遥测</translation>
    </message>
    <message>
        <source>Export Telemetry...</source>
        <translation>导出遥测...</translation>
    </message>
    <message>
        <source>&amp;What Is This?</source>
        <translation>这是什么?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;First Steps</source>
        <translation>入门步骤(&amp;F)</translation>
    </message>
    <message>
        <source>Check for &amp;Updates</source>
        <translation>检查更新(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <translation>许可证(&amp;L)</translation>
    </message>
    <message>
        <source>Open Stage Steps...</source>
        <translation>打开演示步骤...</translation>
    </message>
    <message>
        <source>High Contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Reduced Motion</source>
        <translation>减少动画</translation>
    </message>
    <message>
        <source>Lang&amp;uage...</source>
        <translation>语言(&amp;U)...</translation>
    </message>
    <message>
        <source>What Is &amp;New</source>
        <translation>新增内容(&amp;N)</translation>
    </message>
    <message>
        <source>Invoke Direct Method...</source>
        <translation>调用直接方法...</translation>
    </message>
    <message>
        <source>Send Cloud-to-Device Message...</source>
        <translation>发送云到设备消息...</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>&amp;Import Devices...</source>
        <translation>导入设备(&amp;I)...</translation>
    </message>
    <message>
        <source>Simulation of the Fleet</source>
        <translation>设备群的模拟</translation>
    </message>
    <message>
        <source>Add Clause to the Query...</source>
        <translation>向查询添加条件...</translation>
    </message>
    <message>
        <source>New Devices by Pattern...</source>
        <translation>按模式新建设备...</translation>
    </message>
    <message>
        <source>Update Tags or Desired of Many...</source>
        <translation>更新多个设备的 tags 或 desired...</translation>
    </message>
    <message>
        <source>Invoke Command on Many...</source>
        <translation>在多个设备上调用命令...</translation>
    </message>
    <message>
        <source>Delete Many Devices...</source>
        <translation>删除多个设备...</translation>
    </message>
    <message>
        <source>Show in Events</source>
        <translation>在事件中显示</translation>
    </message>
    <message>
        <source>Show on the Wire</source>
        <translation>在线路上显示</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Cancel Job</source>
        <translation>取消作业</translation>
    </message>
    <message>
        <source>Undo Job...</source>
        <translation>撤销作业...</translation>
    </message>
    <message>
        <source>Open in New Tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Next Tab</source>
        <translation>下一个标签页</translation>
    </message>
    <message>
        <source>Previous Tab</source>
        <translation>上一个标签页</translation>
    </message>
    <message>
        <source>Move Tab Left</source>
        <translation>标签页左移</translation>
    </message>
    <message>
        <source>Move Tab Right</source>
        <translation>标签页右移</translation>
    </message>
    <message>
        <source>Close Tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>Close Other Tabs</source>
        <translation>关闭其他标签页</translation>
    </message>
    <message>
        <source>Open Scene...</source>
        <translation>打开场景...</translation>
    </message>
    <message>
        <source>Distributed Tracing...</source>
        <translation>分布式跟踪...</translation>
    </message>
    <message>
        <source>Event Timeline</source>
        <translation>事件时间线</translation>
    </message>
    <message>
        <source>Telemetry as Chart</source>
        <translation>以图表显示遥测</translation>
    </message>
    <message>
        <source>Telemetry as Tiles</source>
        <translation>以磁贴显示遥测</translation>
    </message>
    <message>
        <source>Chart in Its Own Window</source>
        <translation>在独立窗口中显示图表</translation>
    </message>
    <message>
        <source>Replace Twin...</source>
        <translation>替换孪生...</translation>
    </message>
    <message>
        <source>Undo Edit</source>
        <translation>撤销编辑</translation>
    </message>
    <message>
        <source>Redo Edit</source>
        <translation>重做编辑</translation>
    </message>
    <message>
        <source>Editor on the Whole Screen</source>
        <translation>编辑器全屏</translation>
    </message>
    <message>
        <source>Clone Device...</source>
        <translation>克隆设备...</translation>
    </message>
    <message>
        <source>Show in Chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>Export Connection Strings...</source>
        <translation>导出连接字符串...</translation>
    </message>
    <message>
        <source>Export Hub as Template...</source>
        <translation>将中心导出为模板...</translation>
    </message>
    <message>
        <source>Import Graph...</source>
        <translation>导入图...</translation>
    </message>
    <message>
        <source>Export Graph...</source>
        <translation>导出图...</translation>
    </message>
    <message>
        <source>Device Enabled</source>
        <translation>启用设备</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>New Configuration...</source>
        <translation>新建配置...</translation>
    </message>
    <message>
        <source>Edit Configuration...</source>
        <translation>编辑配置...</translation>
    </message>
    <message>
        <source>Delete Configuration...</source>
        <translation>删除配置...</translation>
    </message>
    <message>
        <source>Pr&amp;ovision a Device</source>
        <translation>预配设备(&amp;O)</translation>
    </message>
    <message>
        <source>New Module...</source>
        <translation>新建模块...</translation>
    </message>
    <message>
        <source>Keys and Sign-in...</source>
        <translation>密钥和登录...</translation>
    </message>
    <message>
        <source>Group of Devices...</source>
        <translation>设备分组...</translation>
    </message>
    <message>
        <source>Model View</source>
        <translation>模型视图</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Fleet Table</source>
        <translation>设备群表格</translation>
    </message>
    <message>
        <source>Text and Colors</source>
        <translation>文字和颜色</translation>
    </message>
    <message>
        <source>Many Devices</source>
        <translation>多台设备</translation>
    </message>
    <message>
        <source>Show In</source>
        <translation>显示于</translation>
    </message>
    <message>
        <source>Logical Twins</source>
        <translation>逻辑孪生</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>标签页</translation>
    </message>
    <message>
        <source>Events Drawer</source>
        <translation>事件抽屉</translation>
    </message>
    <message>
        <source>Wire Drawer</source>
        <translation>线路抽屉</translation>
    </message>
    <message>
        <source>Telemetry Drawer</source>
        <translation>遥测抽屉</translation>
    </message>
    <message>
        <source>Jobs Drawer</source>
        <translation>作业抽屉</translation>
    </message>
    <message>
        <source>Configurations Drawer</source>
        <translation>配置抽屉</translation>
    </message>
    <message>
        <source>Problems Drawer</source>
        <translation>问题抽屉</translation>
    </message>
</context>
<context>
    <name>app::AddClauseDialog</name>
    <message>
        <source>Add a clause</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>A path, for example tags.site</source>
        <translation>路径，例如 tags.site</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>是其中之一</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>不是其中任何一个</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>开头是</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>A value, for example zurich or 21.5</source>
        <translation>值，例如 zurich 或 21.5</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>app::AddMemberPopup</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the new member</source>
        <translation>新成员的名称</translation>
    </message>
    <message>
        <source>Kind of the new value</source>
        <translation>新值的种类</translation>
    </message>
    <message>
        <source>String</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Boolean</source>
        <translation>布尔</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>There is a member of this name already.</source>
        <translation>已有同名成员。</translation>
    </message>
    <message>
        <source>Routing queries cannot reach a name with these characters.</source>
        <translation>路由查询无法访问含有这些字符的名称。</translation>
    </message>
    <message>
        <source>A new element at the end of the array.</source>
        <translation>数组末尾的新元素。</translation>
    </message>
    <message>
        <source>Up to 1,024 bytes, without . $ # and space.</source>
        <translation>最多 1,024 字节，不含 . $ # 和空格。</translation>
    </message>
</context>
<context>
    <name>app::AddressDialog</name>
    <message>
        <source>Address and ports of the hub</source>
        <translation>中心的地址和端口</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>主机名(&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;TTPS port</source>
        <translation>HTTPS 端口(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;MQTT port</source>
        <translation>MQTT 端口(&amp;M)</translation>
    </message>
    <message>
        <source>Let other computers of the &amp;network connect</source>
        <translation>允许网络中的其他计算机连接(&amp;N)</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>A host name has letters, digits, dots and hyphens, for example localhost.</source>
        <translation>主机名由字母、数字、点和连字符组成，例如 localhost。</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535, or 0 for any free one.</source>
        <translation>端口是 1 到 65535 的数字，或 0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>The two ports must differ.</source>
        <translation>两个端口必须不同。</translation>
    </message>
    <message>
        <source>Every computer that reaches this one can try to sign in. Clients still need a key, and the host name must lead here from where they run.</source>
        <translation>任何能访问本机的计算机都可以尝试登录。客户端仍需要密钥，而且主机名必须能从其运行处指向这里。</translation>
    </message>
    <message>
        <source>SDKs use the ports 443 and 8883, and most of them cannot be told another.</source>
        <translation>SDK 使用端口 443 和 8883，大多数无法改用其他端口。</translation>
    </message>
</context>
<context>
    <name>app::Application</name>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>演示工作区</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>This file is there already. Open it?</source>
        <translation>此文件已存在。要打开它吗?</translation>
    </message>
    <message>
        <source>A workspace is never written over.</source>
        <translation>工作区从不会被覆盖。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>无法打开工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.twinscope *.twins)</source>
        <translation>工作区 (*.twinscope *.twins)</translation>
    </message>
</context>
<context>
    <name>app::AttemptsModel</name>
    <message>
        <source>A service</source>
        <translation>一个服务</translation>
    </message>
    <message>
        <source>A client</source>
        <translation>一个客户端</translation>
    </message>
    <message>
        <source>%1 did not get through</source>
        <translation>%1 未能接通</translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 已连接</translation>
    </message>
    <message>
        <source>%1 is connecting</source>
        <translation>%1 正在连接</translation>
    </message>
</context>
<context>
    <name>app::AttemptsPane</name>
    <message>
        <source>port %1</source>
        <translation>端口 %1</translation>
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
        <translation>首次连接</translation>
    </message>
    <message>
        <source>Show on the wire</source>
        <translation>在线路中显示</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>哪里</translation>
    </message>
    <message>
        <source>Cure</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>Copy the lit lines</source>
        <translation>复制高亮的行</translation>
    </message>
    <message>
        <source>Export CA file...</source>
        <translation>导出 CA 文件...</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Attempts to connect</source>
        <translation>连接尝试</translation>
    </message>
    <message>
        <source>ports %1 and %2, all attempts</source>
        <translation>端口 %1 和 %2，所有尝试</translation>
    </message>
    <message>
        <source>the servers do not run</source>
        <translation>服务器未运行</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>一个服务</translation>
    </message>
    <message>
        <source>A service is connected</source>
        <translation>一个服务已连接</translation>
    </message>
    <message>
        <source>%1 is connected</source>
        <translation>%1 已连接</translation>
    </message>
    <message>
        <source>Waiting for the first connection of %1...</source>
        <translation>正在等待 %1 的首次连接...</translation>
    </message>
    <message>
        <source>Start the servers, then %1 can connect</source>
        <translation>启动服务器后 %1 即可连接</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>The attempt at %1 failed</source>
        <translation>%1 的尝试失败</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1 since the last attempt</source>
        <translation>距上次尝试 %1</translation>
    </message>
    <message>
        <source>%1 connected, and has left again</source>
        <translation>%1 曾连接，现已离开</translation>
    </message>
</context>
<context>
    <name>app::AuthenticationForm</name>
    <message>
        <source>Symmetric keys</source>
        <translation>对称密钥</translation>
    </message>
    <message>
        <source>X.509 certificate, self-signed</source>
        <translation>X.509 证书，自签名</translation>
    </message>
    <message>
        <source>X.509 certificate, signed by an authority</source>
        <translation>X.509 证书，由证书颁发机构签名</translation>
    </message>
    <message>
        <source>None: it cannot sign in</source>
        <translation>无：无法登录</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>&amp;Signs in with</source>
        <translation>登录方式(&amp;S)</translation>
    </message>
    <message>
        <source>Hold down to show the key</source>
        <translation>按住以显示密钥</translation>
    </message>
    <message>
        <source>Primary &amp;key (optional)</source>
        <translation>主密钥(可选)(&amp;K)</translation>
    </message>
    <message>
        <source>Primary thumb&amp;print</source>
        <translation>主指纹(&amp;P)</translation>
    </message>
    <message>
        <source>S&amp;econdary key (optional)</source>
        <translation>辅助密钥(可选)(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;econdary thumbprint (optional)</source>
        <translation>辅助指纹(可选)(&amp;E)</translation>
    </message>
    <message>
        <source>made by the hub</source>
        <translation>由中心生成</translation>
    </message>
    <message>
        <source>SHA-1 or SHA-256, hexadecimal</source>
        <translation>SHA-1 或 SHA-256，十六进制</translation>
    </message>
    <message>
        <source>Its certificate names the device and is signed by an authority that the hub knows.</source>
        <translation>其证书含设备名，并由中心已知的证书颁发机构签名。</translation>
    </message>
</context>
<context>
    <name>app::BodySchemaDialog</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Schema of %1</source>
        <translation>%1 的架构</translation>
    </message>
    <message>
        <source>&amp;Message of the file</source>
        <translation>文件中的消息(&amp;M)</translation>
    </message>
    <message>
        <source>messages of %1 without a component</source>
        <translation>%1 的消息，无组件</translation>
    </message>
    <message>
        <source>messages of %1, component %2</source>
        <translation>%1 的消息，组件 %2</translation>
    </message>
    <message>
        <source>all messages of %1</source>
        <translation>%1 的所有消息</translation>
    </message>
    <message>
        <source>all messages in %1</source>
        <translation>所有 %1 格式的消息</translation>
    </message>
    <message>
        <source>all messages of the content type %1</source>
        <translation>内容类型为 %1 的所有消息</translation>
    </message>
    <message>
        <source>It is &amp;for</source>
        <translation>适用于(&amp;F)</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;L)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择...</translation>
    </message>
    <message>
        <source>&amp;Schemas of this workspace</source>
        <translation>此工作区的架构(&amp;S)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Protocol Buffers (*.proto);;All files (*)</source>
        <translation>Protocol Buffers (*.proto);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Avro schemas (*.avsc *.json);;All files (*)</source>
        <translation>Avro 架构 (*.avsc *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列: %3</translation>
    </message>
    <message>
        <source>The file describes no message.</source>
        <translation>文件没有描述任何消息。</translation>
    </message>
</context>
<context>
    <name>app::BodyWords</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
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
            <numerusform>调用 %n 个设备的命令</numerusform>
        </translation>
    </message>
    <message>
        <source>Command, for example reboot or thermostat1*getMaxMinReport</source>
        <translation>命令，例如 reboot 或 thermostat1*getMaxMinReport</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds that each device may take</source>
        <translation>每个设备可用的秒数</translation>
    </message>
    <message>
        <source>Payload, JSON; may be empty</source>
        <translation>负载，JSON；可以为空</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
</context>
<context>
    <name>app::BulkDesk</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n devices?</source>
        <translation>
            <numerusform>删除 %n 个设备？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: with their modules, twins and keys. This cannot be undone.</source>
        <translation>%1：连同其模块、孪生和密钥。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n devices were not deleted</source>
        <translation>
            <numerusform>%n 个设备未被删除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::BulkDialog</name>
    <message numerus="yes">
        <source>Update %n devices</source>
        <translation>
            <numerusform>更新 %n 个设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>撤销 %1</translation>
    </message>
    <message>
        <source>undo of %1</source>
        <translation>对 %1 的撤销</translation>
    </message>
    <message>
        <source>This patch is merged into each twin: what it names is set, null takes away, the rest stays.</source>
        <translation>此补丁会合并到每个孪生：写到的会被设置，null 会删除，其余保持不变。</translation>
    </message>
    <message>
        <source>Patch for tags and desired properties</source>
        <translation>用于 tags 和期望属性的补丁</translation>
    </message>
    <message>
        <source>What the dry run found</source>
        <translation>试运行的结果</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Looking at the twins...</source>
        <translation>正在查看孪生...</translation>
    </message>
    <message>
        <source>%1 would change, %2 have it already, %3 would be refused</source>
        <translation>%1 个会改变，%2 个已是如此，%3 个会被拒绝</translation>
    </message>
    <message numerus="yes">
        <source>Take back in %n twins</source>
        <translation>
            <numerusform>在 %n 个孪生中撤回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %n twins</source>
        <translation>
            <numerusform>更新 %n 个孪生</numerusform>
        </translation>
    </message>
    <message>
        <source>Do a dry run to see what it would change.</source>
        <translation>试运行可以看到会改变什么。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace tags or desired properties of %n devices?</source>
        <translation>
            <numerusform>替换 %n 台设备的 tags 或期望属性？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What the patch names is put in place of what each of them has now, what it sets to null is gone. The job can be undone where nobody writes meanwhile.</source>
        <translation>%1。补丁中写明的内容会取代各设备现有的内容，设为 null 的会消失。只要期间无人写入，该作业可以撤销。</translation>
    </message>
</context>
<context>
    <name>app::CallsModel</name>
    <message>
        <source>not sent: %1</source>
        <translation>未发送：%1</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1，用时 %2 ms</translation>
    </message>
    <message>
        <source>taken by the device</source>
        <translation>设备已接收</translation>
    </message>
    <message>
        <source>expired in the queue</source>
        <translation>在队列中过期</translation>
    </message>
    <message>
        <source>given back too often</source>
        <translation>退回次数过多</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>被设备拒绝</translation>
    </message>
    <message>
        <source>purged from the queue</source>
        <translation>已从队列清除</translation>
    </message>
    <message>
        <source>on the way to the hub</source>
        <translation>正在发往中心</translation>
    </message>
    <message>
        <source>waiting for the device</source>
        <translation>等待设备</translation>
    </message>
    <message>
        <source>waits in the queue</source>
        <translation>在队列中等待</translation>
    </message>
    <message>
        <source>message: %1</source>
        <translation>消息：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>应答</translation>
    </message>
    <message>
        <source>waiting for the device to connect</source>
        <translation>正在等待设备连接</translation>
    </message>
</context>
<context>
    <name>app::Cause</name>
    <message>
        <source>a window of this program</source>
        <translation>本程序的一个窗口</translation>
    </message>
    <message>
        <source>the console</source>
        <translation>控制台</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>一个服务</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>该设备</translation>
    </message>
    <message>
        <source>the simulated device</source>
        <translation>模拟设备</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>一次导入</translation>
    </message>
</context>
<context>
    <name>app::CellDetails</name>
    <message>
        <source>Asked value</source>
        <translation>请求的值</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次请求</translation>
    </message>
    <message>
        <source>Open twin</source>
        <translation>打开孪生</translation>
    </message>
    <message>
        <source>Nothing asked</source>
        <translation>未请求任何值</translation>
    </message>
    <message>
        <source>Choose a cell.</source>
        <translation>选择一个单元格。</translation>
    </message>
    <message>
        <source>Nobody asked this device for a value.</source>
        <translation>没有人向此设备请求过值。</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已 %1</translation>
    </message>
    <message>
        <source>The device gives no reason.</source>
        <translation>设备没有给出原因。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The device has not answered.</source>
        <translation>设备没有答复。</translation>
    </message>
    <message>
        <source>The device is offline and is told when it connects.</source>
        <translation>设备离线，连接时会得到通知。</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>desired version %1</source>
        <translation>期望版本 %1</translation>
    </message>
    <message>
        <source>Asked since</source>
        <translation>请求自</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复于</translation>
    </message>
    <message>
        <source>current ack</source>
        <translation>当前确认</translation>
    </message>
    <message>
        <source>ack of an older wish</source>
        <translation>对较早请求的确认</translation>
    </message>
    <message>
        <source>Device keeps</source>
        <translation>设备保留</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Asking again writes %1 as a new desired version.</source>
        <translation>再次请求会把 %1 写成新的期望版本。</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>请求 %1</translation>
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
        <translation>设备没有声明模型</translation>
    </message>
    <message>
        <source>%1, not at hand</source>
        <translation>%1，尚未取得</translation>
    </message>
    <message>
        <source>%1 has no such property</source>
        <translation>%1 没有这样的属性</translation>
    </message>
    <message>
        <source>%1, writable</source>
        <translation>%1，可写</translation>
    </message>
    <message>
        <source>%1, read-only</source>
        <translation>%1，只读</translation>
    </message>
</context>
<context>
    <name>app::ChartIcon</name>
    <message>
        <source>Show in the chart</source>
        <translation>在图表中显示</translation>
    </message>
    <message>
        <source>%1, show in the chart</source>
        <translation>%1，在图表中显示</translation>
    </message>
</context>
<context>
    <name>app::ChartLegend</name>
    <message>
        <source>Series of the chart</source>
        <translation>图表的序列</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
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
        <translation>添加序列或界限</translation>
    </message>
    <message>
        <source>Latency %1, worst %2</source>
        <translation>延迟 %1，最大 %2</translation>
    </message>
    <message numerus="yes">
        <source>From the device to the hub, by the device&apos;s clock: the median and the worst of %n messages.</source>
        <translation>
            <numerusform>从设备到中心（按设备时钟）：%n 条消息的中位数和最大值。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Limit...</source>
        <translation>界限(&amp;L)...</translation>
    </message>
    <message>
        <source>Add Limit</source>
        <translation>添加界限</translation>
    </message>
    <message>
        <source>A number that is drawn as a line:</source>
        <translation>以线画出的数字:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number; write one such as 25 or 0.5.</source>
        <translation>&apos;%1&apos; 不是数字；请写 25 或 0.5 之类。</translation>
    </message>
</context>
<context>
    <name>app::ChartLines</name>
    <message>
        <source>limit %1</source>
        <translation>界限 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n crossings</source>
        <translation>
            <numerusform>%1，%n 次越限</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2, least %3, most %4</source>
        <translation>%1，最新 %2，最小 %3，最大 %4</translation>
    </message>
    <message numerus="yes">
        <source>%n crossings</source>
        <translation>
            <numerusform>%n 次越限</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartPanel</name>
    <message>
        <source>Add the first state</source>
        <translation>添加第一个状态</translation>
    </message>
    <message>
        <source>A state needs a name.</source>
        <translation>状态需要一个名称。</translation>
    </message>
    <message>
        <source>There is a state &quot;%1&quot; already.</source>
        <translation>已有状态“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n transitions lead to it and go with it.</source>
        <translation>
            <numerusform>有 %n 个转换通向它，会随之删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions &quot;go&quot; lead to it and go with it.</source>
        <translation>
            <numerusform>有 %n 个“go”动作通向它，会随之删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telemetry sets name it; one that names no other state is sent on demand only.</source>
        <translation>
            <numerusform>有 %n 组遥测提到它；没有提到其他状态的那一组将只按需发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Z takes it back.</source>
        <translation>Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Delete the state &quot;%1&quot;?</source>
        <translation>删除状态“%1”？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message numerus="yes">
        <source>%n places of the scene name &quot;%1&quot; for other devices, too, and keep it.</source>
        <translation>
            <numerusform>场景中有 %n 处也为其他设备提到“%1”，因此保持不变。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ChartWindow</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>Last 1 min</source>
        <translation>最近 1 分钟</translation>
    </message>
    <message>
        <source>Last 5 min</source>
        <translation>最近 5 分钟</translation>
    </message>
    <message>
        <source>Last 15 min</source>
        <translation>最近 15 分钟</translation>
    </message>
    <message>
        <source>Last 60 min</source>
        <translation>最近 60 分钟</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Stay on top</source>
        <translation>始终置顶</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Telemetry: %1</source>
        <translation>遥测：%1</translation>
    </message>
</context>
<context>
    <name>app::CheatSheet</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Change Keys...</source>
        <translation>更改按键...</translation>
    </message>
</context>
<context>
    <name>app::ChoiceBar</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Delete...</source>
        <translation>删除...</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Invoke command...</source>
        <translation>调用命令...</translation>
    </message>
    <message>
        <source>Update tags or desired...</source>
        <translation>更新 tags 或 desired...</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>已选 %1 个</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 个</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>全选 %1 个</translation>
    </message>
    <message>
        <source>Group...</source>
        <translation>分组...</translation>
    </message>
</context>
<context>
    <name>app::ClauseBar</name>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Enter goes to it in the query, Delete takes it out</source>
        <translation>回车转到查询中的位置，Delete 将其去掉</translation>
    </message>
    <message>
        <source>Add clause...</source>
        <translation>添加条件...</translation>
    </message>
    <message>
        <source>and</source>
        <translation>且</translation>
    </message>
</context>
<context>
    <name>app::ClientsModel</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>连接自</translation>
    </message>
</context>
<context>
    <name>app::ClockBar</name>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>Step by the span beside it</source>
        <translation>按旁边的跨度步进</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步进</translation>
    </message>
    <message>
        <source>Length of a step</source>
        <translation>步进的长度</translation>
    </message>
    <message>
        <source>to the next event</source>
        <translation>到下一个事件</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>Jump...</source>
        <translation>跳转...</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed of the clock</source>
        <translation>时钟的速度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Decides everything that is left to chance; all devices start anew with another one</source>
        <translation>决定一切随机内容；更换后所有设备重新开始</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>keeps up</source>
        <translation>跟得上</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>Date and time in UTC, for example %1:</source>
        <translation>UTC 日期和时间，例如 %1:</translation>
    </message>
</context>
<context>
    <name>app::ColumnsDialog</name>
    <message>
        <source>Columns of the fleet</source>
        <translation>设备群的列</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>从左到右的列</translation>
    </message>
    <message>
        <source>Show Columns</source>
        <translation>显示列</translation>
    </message>
    <message>
        <source>A path, for example tags.site</source>
        <translation>路径，例如 tags.site</translation>
    </message>
    <message>
        <source>Path of a new column</source>
        <translation>新列的路径</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Further Left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Further Right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>app::CommandBox</name>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>waiting for the device</source>
        <translation>等待设备</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <translation>%1，%2 毫秒</translation>
    </message>
    <message>
        <source>%1, form of the command</source>
        <translation>%1，命令的表单</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Invoke %1</source>
        <translation>调用 %1</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>更早</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再次发送</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the answer of %1</source>
        <translation>复制 %1 的答复</translation>
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
        <translation>尚未调用</translation>
    </message>
    <message>
        <source>not as modelled</source>
        <translation>与模型不符</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Send it all the same, as typed</source>
        <translation>仍按输入内容发送</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>应答(&amp;A)</translation>
    </message>
    <message>
        <source>The call as</source>
        <translation>调用的代码形式</translation>
    </message>
</context>
<context>
    <name>app::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
</context>
<context>
    <name>app::CompareBar</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Open comparison</source>
        <translation>打开比较</translation>
    </message>
    <message>
        <source>breaking: %1</source>
        <translation>不兼容: %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>compatible: %1</source>
        <translation>兼容: %1</translation>
    </message>
</context>
<context>
    <name>app::CompareDialog</name>
    <message>
        <source>Differences only</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>复制补丁</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 已不存在</translation>
    </message>
    <message>
        <source>The patch that gives %1 the tags and desired of %2</source>
        <translation>使 %1 具有 %2 的标签与期望值的补丁</translation>
    </message>
</context>
<context>
    <name>app::ComparisonModel</name>
    <message>
        <source>breaking</source>
        <translation>不兼容</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>兼容</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>哪里</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么</translation>
    </message>
</context>
<context>
    <name>app::ComparisonRows</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处更改</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 处更改</translation>
    </message>
</context>
<context>
    <name>app::ComparisonView</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>version %1 → %2</source>
        <translation>版本 %1 → %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Desired</source>
        <translation>期望值</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告值</translation>
    </message>
    <message>
        <source>Digital twin</source>
        <translation>数字孪生</translation>
    </message>
    <message>
        <source>no model announced</source>
        <translation>未声明模型</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>模型 %1</translation>
    </message>
</context>
<context>
    <name>app::ComponentCard</name>
    <message>
        <source>default component</source>
        <translation>默认组件</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>折叠 %1</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Last 2 min</source>
        <translation>最近 2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n properties, all read-only</source>
        <translation>
            <numerusform>%n 个属性，全部只读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n 个待处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in progress</source>
        <translation>
            <numerusform>%n 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in sync: %1</source>
        <translation>
            <numerusform>%n 个已同步: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ComponentsPane</name>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>筛选成员</translation>
    </message>
    <message>
        <source>All Members</source>
        <translation>所有成员</translation>
    </message>
    <message>
        <source>Members Not in Sync</source>
        <translation>未同步的成员</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Not in sync</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>Which members</source>
        <translation>哪些成员</translation>
    </message>
    <message>
        <source>This device is not there any more.</source>
        <translation>此设备已不存在。</translation>
    </message>
    <message>
        <source>The device has reported nothing yet, and no model says what it has.</source>
        <translation>设备尚未报告任何内容，也没有模型说明它有什么。</translation>
    </message>
    <message>
        <source>Inferred from the twin: the device has announced no model.</source>
        <translation>从孪生推断: 设备没有声明模型。</translation>
    </message>
    <message>
        <source>Inferred from the twin: no source has the model %1.</source>
        <translation>从孪生推断: 没有来源提供模型 %1。</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationDialog</name>
    <message>
        <source>Configuration %1</source>
        <translation>配置 %1</translation>
    </message>
    <message>
        <source>Where two configurations set the same property, the higher one wins</source>
        <translation>两个配置设置同一属性时，优先级高的生效</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Target condition</source>
        <translation>目标条件(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>优先级(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Desired properties (JSON)</source>
        <translation>期望属性(&amp;D) (JSON)</translation>
    </message>
    <message>
        <source>&amp;Metrics (optional, JSON)</source>
        <translation>指标(&amp;M)（可选，JSON）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The content of a configuration stays as it was made</source>
        <translation>配置的内容创建后保持不变</translation>
    </message>
    <message>
        <source>Without a condition it targets nothing.</source>
        <translation>没有条件则不针对任何对象。</translation>
    </message>
    <message>
        <source>It is kept on the twins that meet the condition, now and later.</source>
        <translation>它保持在满足条件的孪生上，现在和以后都是如此。</translation>
    </message>
    <message numerus="yes">
        <source>%n twins meet the condition now.</source>
        <translation>
            <numerusform>现在有 %n 个孪生满足条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>New configuration</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>Desired properties of devices</source>
        <translation>设备的期望属性</translation>
    </message>
    <message>
        <source>Desired properties of modules</source>
        <translation>模块的期望属性</translation>
    </message>
    <message>
        <source>IoT Edge deployment: modules of Edge devices</source>
        <translation>IoT Edge 部署：Edge 设备的模块</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>From File...</source>
        <translation>从文件...</translation>
    </message>
    <message>
        <source>Deployment manifest</source>
        <translation>部署清单</translation>
    </message>
    <message>
        <source>Manifests (*.json);;All files (*)</source>
        <translation>清单 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>What stands behind FROM devices.modules WHERE in a query; * is all modules</source>
        <translation>查询中 FROM devices.modules WHERE 之后的内容；* 表示所有模块</translation>
    </message>
    <message>
        <source>What stands behind WHERE in a query; * is all Edge devices</source>
        <translation>查询中 WHERE 之后的内容；* 表示所有 Edge 设备</translation>
    </message>
    <message>
        <source>What stands behind WHERE in a query; * is all devices</source>
        <translation>查询中 WHERE 之后的内容；* 表示所有设备</translation>
    </message>
    <message>
        <source>A device has the deployment of the highest priority; layers of a higher one lie on top</source>
        <translation>设备采用优先级最高的部署；优先级更高的分层叠加其上</translation>
    </message>
    <message>
        <source>M&amp;odules (JSON)</source>
        <translation>模块(&amp;O) (JSON)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n Edge devices meet the condition now.</source>
        <translation>
            <numerusform>现在有 %n 台 Edge 设备满足条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is layered: it adds to a deployment of a lower priority.</source>
        <translation>这是分层部署：叠加在优先级较低的部署之上。</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationsModel</name>
    <message>
        <source>all devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Targeted</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Target condition</source>
        <translation>目标条件</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更改时间</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>layered deployment</source>
        <translation>分层部署</translation>
    </message>
    <message>
        <source>Edge deployment</source>
        <translation>Edge 部署</translation>
    </message>
    <message>
        <source>modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>devices</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>app::ConfigurationsPane</name>
    <message>
        <source>Configurations</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Text of the configuration</source>
        <translation>配置的文本</translation>
    </message>
    <message>
        <source>%1: applied to %2 of %3 twins</source>
        <translation>%1：已应用于 %2/%3 个孪生</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Delete the configuration %1?</source>
        <translation>删除配置 %1?</translation>
    </message>
    <message>
        <source>What it has set stays on the twins until another configuration sets it.</source>
        <translation>它设置的值会留在孪生上，直到另一配置设置它。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The configuration could not be deleted</source>
        <translation>无法删除该配置</translation>
    </message>
    <message>
        <source>Configurations and deployments</source>
        <translation>配置和部署</translation>
    </message>
    <message>
        <source>No configurations yet. One sets desired properties, or brings modules, on all devices that a condition names, and on those that come to meet it later.</source>
        <translation>还没有配置。配置会在条件所指的所有设备以及以后满足条件的设备上设置期望属性或部署模块。</translation>
    </message>
    <message>
        <source>%1: applied to %2 of %3 Edge devices, %4 succeeded, %5 failed</source>
        <translation>%1：已应用于 %2/%3 台 Edge 设备，成功 %4，失败 %5</translation>
    </message>
</context>
<context>
    <name>app::ConnectDocument</name>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>your own program to the built-in hub, over the same addresses and protocols as a cloud hub</source>
        <translation>把您自己的程序连接到内置中心，地址和协议与云端中心相同</translation>
    </message>
    <message>
        <source>What connects</source>
        <translation>什么在连接</translation>
    </message>
    <message>
        <source>Connected clients</source>
        <translation>已连接的客户端</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>The client may connect again at once; disable the device to keep it out.</source>
        <translation>客户端可以立即重新连接；禁用设备可将其拒之门外。</translation>
    </message>
    <message>
        <source>Hub running since %1</source>
        <translation>中心自 %1 起运行</translation>
    </message>
    <message>
        <source>The servers could not start</source>
        <translation>服务器无法启动</translation>
    </message>
    <message>
        <source>The servers do not run</source>
        <translation>服务器未运行</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start servers</source>
        <translation>启动服务器</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Connect a device</source>
        <translation>连接设备</translation>
    </message>
    <message>
        <source>Connect a service</source>
        <translation>连接服务</translation>
    </message>
    <message>
        <source>Connected clients (%1)</source>
        <translation>已连接的客户端 (%1)</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>没有客户端连接。</translation>
    </message>
    <message>
        <source>The servers do not run.</source>
        <translation>服务器未运行。</translation>
    </message>
    <message>
        <source>Hub and identity</source>
        <translation>中心和标识</translation>
    </message>
    <message>
        <source>Provision a device</source>
        <translation>预配设备</translation>
    </message>
</context>
<context>
    <name>app::ConnectionsDialog</name>
    <message numerus="yes">
        <source>Connection strings of %n devices</source>
        <translation>
            <numerusform>%n 个设备的连接字符串</numerusform>
        </translation>
    </message>
    <message>
        <source>One connection string a line, of the devices and their modules. Without keys it is a list; with keys programs sign in by it, and so does whoever finds the file.</source>
        <translation>每行一个连接字符串，包括设备及其模块。不含密钥时只是列表；含密钥时程序可以用它登录，找到该文件的人也可以。</translation>
    </message>
    <message>
        <source>Write the &amp;keys, too</source>
        <translation>同时写入密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Host name</source>
        <translation>主机名(&amp;H)</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Connection strings (*.txt)</source>
        <translation>连接字符串 (*.txt)</translation>
    </message>
    <message>
        <source>The connection strings cannot be exported</source>
        <translation>无法导出连接字符串</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceModel</name>
    <message>
        <source>%1, connected</source>
        <translation>%1，已连接</translation>
    </message>
    <message>
        <source>%1, offline</source>
        <translation>%1，离线</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>未决时长</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>no component</source>
        <translation>无组件</translation>
    </message>
</context>
<context>
    <name>app::ConvergencePane</name>
    <message>
        <source>Convergence</source>
        <translation>收敛</translation>
    </message>
    <message>
        <source>Reading, %1 of %2 devices to come</source>
        <translation>正在读取，%2 台设备中还有 %1 台</translation>
    </message>
    <message>
        <source>%1 of %2 devices have an open cell</source>
        <translation>%2 台设备中有 %1 台存在未决单元格</translation>
    </message>
    <message>
        <source>Cells show</source>
        <translation>单元格显示</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Asked value</source>
        <translation>请求的值</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>等待时间</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Filter devices or properties</source>
        <translation>筛选设备或属性</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Any model</source>
        <translation>任意模型</translation>
    </message>
    <message>
        <source>Waiting any time</source>
        <translation>任意等待时间</translation>
    </message>
    <message>
        <source>Waiting over 1 minute</source>
        <translation>等待超过 1 分钟</translation>
    </message>
    <message>
        <source>Waiting over 5 minutes</source>
        <translation>等待超过 5 分钟</translation>
    </message>
    <message>
        <source>Waiting over 1 hour</source>
        <translation>等待超过 1 小时</translation>
    </message>
    <message>
        <source>Waiting over 1 day</source>
        <translation>等待超过 1 天</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%2 台设备中的 %1 台</translation>
    </message>
    <message numerus="yes">
        <source>%n writable properties, %1 cells</source>
        <translation>
            <numerusform>%n 个可写属性，%1 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is asked of these devices</source>
        <translation>未向这些设备请求任何值</translation>
    </message>
    <message>
        <source>No cell meets the check boxes and filters</source>
        <translation>没有符合复选框和筛选条件的单元格</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceView</name>
    <message>
        <source>Open cells</source>
        <translation>未决单元格</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Asked values by device</source>
        <translation>按设备列出的请求值</translation>
    </message>
</context>
<context>
    <name>app::ConvergenceWords</name>
    <message>
        <source>asked</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>传送中</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>已拒绝 %1</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>app::CrashNote</name>
    <message>
        <source>Twinscope ended unexpectedly the last time</source>
        <translation>Twinscope 上次意外结束</translation>
    </message>
    <message>
        <source>What is known about it was saved on this computer; nothing was sent. Your workspace keeps all that was acknowledged.
%1</source>
        <translation>已知信息已保存在本机；未发送任何内容。您的工作区保留了所有已确认的内容。
%1</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>app::CreateDeviceDialog</name>
    <message>
        <source>New device</source>
        <translation>新建设备</translation>
    </message>
    <message>
        <source>Device &amp;id</source>
        <translation>设备 ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Model id, announced once now (optional)</source>
        <translation>模型 ID，现在声明一次(可选)(&amp;M)</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>初始标签(可选，JSON)(&amp;T)</translation>
    </message>
    <message>
        <source>First &amp;desired properties (optional, JSON)</source>
        <translation>初始期望属性(可选，JSON)(&amp;D)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>There is already a device with this name.</source>
        <translation>已有同名设备。</translation>
    </message>
    <message>
        <source>A model id looks like dtmi:com:example:Pump;1.</source>
        <translation>模型 ID 形如 dtmi:com:example:Pump;1。</translation>
    </message>
    <message>
        <source>for example pump-7, or pump-7/agent for a module of it</source>
        <translation>例如 pump-7，其模块则为 pump-7/agent</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>克隆 %1</translation>
    </message>
    <message>
        <source>There is no device %1 that could have a module.</source>
        <translation>没有可以拥有模块的设备 %1。</translation>
    </message>
    <message>
        <source>IoT Edge device: it &amp;runs modules</source>
        <translation>IoT Edge 设备：运行模块(&amp;R)</translation>
    </message>
    <message>
        <source>New module of %1</source>
        <translation>%1 的新模块</translation>
    </message>
</context>
<context>
    <name>app::CreateManyDialog</name>
    <message>
        <source>New devices by pattern</source>
        <translation>按模式新建设备</translation>
    </message>
    <message>
        <source>{n} is the number, {n:4} the number with four digits</source>
        <translation>{n} 是编号，{n:4} 是四位编号</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Simulate each of them, from the model</source>
        <translation>按模型模拟其中每一个</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>H&amp;ow many</source>
        <translation>数量(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;First number</source>
        <translation>起始编号(&amp;F)</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>初始 tags（可选，JSON）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>There is already a device %1.</source>
        <translation>已有设备 %1。</translation>
    </message>
    <message>
        <source>The pattern gives several devices the name %1; put {n} where the number belongs.</source>
        <translation>此模式会让多个设备都叫 %1；请在编号的位置写 {n}。</translation>
    </message>
    <message>
        <source>Some of these names are not allowed. A device id has up to 128 letters, digits and some other characters, and no blanks.</source>
        <translation>其中有些名称不被允许。设备 ID 最多 128 个字母、数字和部分其他字符，不能有空格。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 of %2 were made. %3</source>
        <translation>已创建 %2 个中的 %1 个。%3</translation>
    </message>
</context>
<context>
    <name>app::DeviceDesk</name>
    <message>
        <source>Import devices</source>
        <translation>导入设备</translation>
    </message>
    <message>
        <source>Export the hub as a template</source>
        <translation>将中心导出为模板</translation>
    </message>
    <message>
        <source>Script of az commands (*.sh);;Bicep of the hub alone (*.bicep)</source>
        <translation>az 命令脚本 (*.sh);;仅中心的 Bicep (*.bicep)</translation>
    </message>
    <message>
        <source>The template cannot be exported</source>
        <translation>无法导出模板</translation>
    </message>
    <message>
        <source>Import a graph</source>
        <translation>导入图</translation>
    </message>
    <message>
        <source>Twin graph (*.json);;All files (*)</source>
        <translation>孪生图 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The graph cannot be imported</source>
        <translation>无法导入该图</translation>
    </message>
    <message numerus="yes">
        <source>%n twins</source>
        <translation>
            <numerusform>%n 个孪生</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relationships</source>
        <translation>
            <numerusform>%n 个关系</numerusform>
        </translation>
    </message>
    <message>
        <source>Import %1 and %2?</source>
        <translation>导入 %1 和 %2?</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are there already and are replaced.</source>
        <translation>
            <numerusform>其中 %n 个已存在，将被替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Not everything was imported</source>
        <translation>并非全部都已导入</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>导出图</translation>
    </message>
    <message>
        <source>Twin graph (*.json)</source>
        <translation>孪生图 (*.json)</translation>
    </message>
    <message>
        <source>The graph cannot be exported</source>
        <translation>无法导出该图</translation>
    </message>
    <message>
        <source>Twins (*.json *.csv *.xlsx *.ods *.yaml *.yml *.xml);;Connection strings (*.txt);;All files (*)</source>
        <translation>孪生 (*.json *.csv *.xlsx *.ods *.yaml *.yml *.xml);;连接字符串 (*.txt);;所有文件 (*)</translation>
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
        <translation>没有设备</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>stopped: %1</source>
        <translation>已停止: %1</translation>
    </message>
    <message>
        <source>Switch the simulated device off</source>
        <translation>关闭模拟设备</translation>
    </message>
    <message>
        <source>Switch the simulated device on</source>
        <translation>打开模拟设备</translation>
    </message>
    <message>
        <source>etag %1</source>
        <translation>etag %1</translation>
    </message>
    <message>
        <source>Infer a model</source>
        <translation>推断模型</translation>
    </message>
    <message>
        <source>Guess a model from the values of the twin</source>
        <translation>根据孪生的值推测模型</translation>
    </message>
    <message>
        <source>no model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Go to its IoT Edge device</source>
        <translation>转到其 IoT Edge 设备</translation>
    </message>
    <message>
        <source>child of %1</source>
        <translation>%1 的子设备</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n 个子设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices that are children of this IoT Edge device</source>
        <translation>隶属于此 IoT Edge 设备的设备</translation>
    </message>
</context>
<context>
    <name>app::DeviceListModel</name>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n 个被拒绝</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <translation>
            <numerusform>%n 个待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1</source>
        <translation>v%1</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>offline %1 min</source>
        <translation>离线 %1 分</translation>
    </message>
    <message>
        <source>offline %1 h</source>
        <translation>离线 %1 小时</translation>
    </message>
    <message>
        <source>offline %1 d</source>
        <translation>离线 %1 天</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>Twin version %1, desired %2, reported %3</source>
        <translation>孪生版本 %1，期望 %2，报告 %3</translation>
    </message>
</context>
<context>
    <name>app::DeviceMap</name>
    <message>
        <source>Map of the devices</source>
        <translation>设备地图</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have a place</source>
        <translation>
            <numerusform>%n 个设备有位置</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: latitude %2, longitude %3</source>
        <translation>%1：纬度 %2，经度 %3</translation>
    </message>
    <message>
        <source>No device has told a place: latitude and longitude, or a GeoJSON point.</source>
        <translation>还没有设备报告位置：纬度和经度，或 GeoJSON 点。</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
</context>
<context>
    <name>app::DevicePickerModel</name>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>app::DeviceTabs</name>
    <message>
        <source>Draft of %1 kept</source>
        <translation>已保留 %1 的草稿</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts kept</source>
        <translation>
            <numerusform>已保留 %n 份草稿</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::DevicesPane</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>筛选设备</translation>
    </message>
    <message>
        <source>New device</source>
        <translation>新建设备</translation>
    </message>
    <message numerus="yes">
        <source>Built-in hub, %n devices</source>
        <translation>
            <numerusform>内置中心，%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>还没有设备</translation>
    </message>
    <message>
        <source>No device matches</source>
        <translation>没有匹配的设备</translation>
    </message>
    <message>
        <source>Its twin goes with it. This cannot be taken back.</source>
        <translation>它的孪生将一并删除，且无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Its twin and %n modules go with it. This cannot be taken back.</source>
        <translation>
            <numerusform>它的孪生和 %n 个模块将一并删除，且无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 未被删除</translation>
    </message>
    <message>
        <source>Filter by id, model, tag</source>
        <translation>按 ID、模型、标签筛选</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1 in New Tab</source>
        <translation>在新标签页中打开 %1</translation>
    </message>
    <message>
        <source>Open %1 in New Window</source>
        <translation>在新窗口中打开 %1</translation>
    </message>
    <message>
        <source>%1 was not changed</source>
        <translation>%1 未被更改</translation>
    </message>
</context>
<context>
    <name>app::DiagramView</name>
    <message>
        <source>Drawn graph</source>
        <translation>图形视图</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 来自 %2</translation>
    </message>
</context>
<context>
    <name>app::DifferenceWords</name>
    <message>
        <source>the interface now extends %3</source>
        <translation>接口现在扩展 %3</translation>
    </message>
    <message>
        <source>the interface does not extend %2 any more</source>
        <translation>接口不再扩展 %2</translation>
    </message>
    <message>
        <source>%1 is new: %3</source>
        <translation>%1 是新的: %3</translation>
    </message>
    <message>
        <source>%1 is gone: %2</source>
        <translation>%1 已移除: %2</translation>
    </message>
    <message>
        <source>%1 has the new value %3</source>
        <translation>%1 有新值 %3</translation>
    </message>
    <message>
        <source>%1 stood for %2 and now stands for %3</source>
        <translation>%1 原表示 %2，现表示 %3</translation>
    </message>
    <message>
        <source>%1 lost the value %2</source>
        <translation>%1 失去值 %2</translation>
    </message>
    <message>
        <source>%1 is a new field: %3</source>
        <translation>%1 是新字段: %3</translation>
    </message>
    <message>
        <source>the field %1 is gone: %2</source>
        <translation>字段 %1 已移除: %2</translation>
    </message>
    <message>
        <source>%1 was a %2 and is a %3 now</source>
        <translation>%1 原为 %2，现为 %3</translation>
    </message>
    <message>
        <source>the model was written in DTDL %2 and is in DTDL %3 now</source>
        <translation>模型原用 DTDL %2 编写，现为 DTDL %3</translation>
    </message>
    <message>
        <source>%1 allowed %2 relationships and allows %3 now</source>
        <translation>%1 原允许 %2 个关系，现允许 %3 个</translation>
    </message>
    <message>
        <source>%1 was %2 and is %3 now</source>
        <translation>%1 原为 %2，现为 %3</translation>
    </message>
    <message>
        <source>%1 had the semantic type %2 and has %3 now</source>
        <translation>%1 的语义类型原为 %2，现为 %3</translation>
    </message>
    <message>
        <source>%1 led to %2 and leads to %3 now</source>
        <translation>%1 原指向 %2，现指向 %3</translation>
    </message>
    <message>
        <source>the texts of %1 are other ones</source>
        <translation>%1 的文本有变化</translation>
    </message>
    <message>
        <source>%1 was in %2 and is in %3 now</source>
        <translation>%1 原以 %2 为单位，现以 %3 为单位</translation>
    </message>
    <message>
        <source>the interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>compatible</source>
        <translation>兼容</translation>
    </message>
    <message>
        <source>breaking</source>
        <translation>不兼容</translation>
    </message>
</context>
<context>
    <name>app::Documents</name>
    <message>
        <source>Views of the device</source>
        <translation>设备的视图</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Tree + metadata</source>
        <translation>树 + 元数据</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Form of the twin</source>
        <translation>孪生的形式</translation>
    </message>
    <message>
        <source>Follow the hub or edit</source>
        <translation>跟随中心或编辑</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>孪生</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>%1, conflict</source>
        <translation>%1，冲突</translation>
    </message>
</context>
<context>
    <name>app::DraftBar</name>
    <message>
        <source>same size</source>
        <translation>大小不变</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Copy the patch</source>
        <translation>复制补丁</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>草稿已保留</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 处更改</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 处更改</translation>
    </message>
    <message>
        <source>if etag is %1</source>
        <translation>当 etag 为 %1 时</translation>
    </message>
    <message>
        <source>A text cannot be read: line %1</source>
        <translation>文本无法读取: 第 %1 行</translation>
    </message>
    <message>
        <source>%1 is null: a patch removes it, a twin never holds null</source>
        <translation>%1 为 null: 补丁会移除它，孪生从不保存 null</translation>
    </message>
    <message>
        <source>Applying...</source>
        <translation>正在应用...</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>app::DrawerStrip</name>
    <message>
        <source>Drawers</source>
        <translation>抽屉</translation>
    </message>
</context>
<context>
    <name>app::Drawers</name>
    <message>
        <source>Drawers</source>
        <translation>抽屉</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Configurations</source>
        <translation>配置</translation>
    </message>
</context>
<context>
    <name>app::EnrollmentsModel</name>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>注册项</translation>
    </message>
    <message>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已注册</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
</context>
<context>
    <name>app::ErrorText</name>
    <message>
        <source>It has %1 bytes.</source>
        <translation>有 %1 字节。</translation>
    </message>
    <message>
        <source>The %1 of this twin may have at most %2 bytes.</source>
        <translation>此孪生的%1最多 %2 字节。</translation>
    </message>
    <message>
        <source>The %1 of this twin are too large.</source>
        <translation>此孪生的%1过大。</translation>
    </message>
    <message>
        <source>With this change they would have %1 bytes.</source>
        <translation>更改后将有 %1 字节。</translation>
    </message>
    <message>
        <source>Remove or shorten some values, then send the change again.</source>
        <translation>移除或缩短一些值，然后再次发送更改。</translation>
    </message>
    <message>
        <source>This is not JSON. %1</source>
        <translation>这不是 JSON。%1</translation>
    </message>
    <message>
        <source>Correct the text at that place.</source>
        <translation>请更正该处的文本。</translation>
    </message>
    <message>
        <source>The text is not UTF-8.</source>
        <translation>文本不是 UTF-8。</translation>
    </message>
    <message>
        <source>Save it as UTF-8 and read it again.</source>
        <translation>请以 UTF-8 保存后重新读取。</translation>
    </message>
    <message>
        <source>The text may have at most %1 bytes.</source>
        <translation>文本最多 %1 字节。</translation>
    </message>
    <message>
        <source>The text is too large.</source>
        <translation>文本过大。</translation>
    </message>
    <message>
        <source>Send it in smaller parts.</source>
        <translation>请分成较小的部分发送。</translation>
    </message>
    <message>
        <source>Objects and arrays may be nested at most %1 deep.</source>
        <translation>对象和数组最多嵌套 %1 层。</translation>
    </message>
    <message>
        <source>Objects and arrays are nested too deep.</source>
        <translation>对象和数组嵌套过深。</translation>
    </message>
    <message>
        <source>Here they are %1 deep.</source>
        <translation>此处有 %1 层。</translation>
    </message>
    <message>
        <source>Move the inner values further up.</source>
        <translation>请把内层的值上移。</translation>
    </message>
    <message>
        <source>An object has the same member twice.</source>
        <translation>一个对象中有重复的成员。</translation>
    </message>
    <message>
        <source>Keep one of them and remove the other.</source>
        <translation>请保留其中一个并移除另一个。</translation>
    </message>
    <message>
        <source>An object is needed here, in braces.</source>
        <translation>此处需要一个用花括号括起的对象。</translation>
    </message>
    <message>
        <source>Put the value into an object.</source>
        <translation>请把值放入对象中。</translation>
    </message>
    <message>
        <source>The JSON Patch cannot be applied. %1</source>
        <translation>无法应用 JSON Patch。%1</translation>
    </message>
    <message>
        <source>Correct the operation at that place.</source>
        <translation>请更正该处的操作。</translation>
    </message>
    <message>
        <source>A name must not contain a dot, a dollar sign, a number sign (#), a space or control characters.</source>
        <translation>名称不得包含点、美元符号、井号 (#)、空格或控制字符。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>A name may have at most %1 bytes in UTF-8.</source>
        <translation>名称以 UTF-8 计最多 %1 字节。</translation>
    </message>
    <message>
        <source>A name is too long.</source>
        <translation>名称过长。</translation>
    </message>
    <message>
        <source>Choose a shorter name.</source>
        <translation>请选择更短的名称。</translation>
    </message>
    <message>
        <source>A whole number must lie between %1 and %2.</source>
        <translation>整数必须介于 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>Use a smaller number, or send it as a string.</source>
        <translation>请使用较小的数字，或以字符串发送。</translation>
    </message>
    <message>
        <source>A string may have at most %1 bytes in UTF-8.</source>
        <translation>字符串以 UTF-8 计最多 %1 字节。</translation>
    </message>
    <message>
        <source>A string is too long.</source>
        <translation>字符串过长。</translation>
    </message>
    <message>
        <source>Shorten the string, or split it over several members.</source>
        <translation>请缩短字符串，或拆分到多个成员。</translation>
    </message>
    <message>
        <source>An array must not contain null.</source>
        <translation>数组不得包含 null。</translation>
    </message>
    <message>
        <source>Remove the null, or use another value for it.</source>
        <translation>请移除 null，或改用其他值。</translation>
    </message>
    <message>
        <source>Values may be nested at most %1 deep.</source>
        <translation>值最多嵌套 %1 层。</translation>
    </message>
    <message>
        <source>Values are nested too deep.</source>
        <translation>值嵌套过深。</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>desired properties</source>
        <translation>期望属性</translation>
    </message>
    <message>
        <source>reported properties</source>
        <translation>报告属性</translation>
    </message>
    <message>
        <source>The path does not lead to a property or component of the digital twin.</source>
        <translation>该路径不指向数字孪生的属性或组件。</translation>
    </message>
    <message>
        <source>Name a property, or a component and its property: /component/property.</source>
        <translation>请指明属性，或组件及其属性: /component/property。</translation>
    </message>
    <message>
        <source>Only the operations add, replace and remove are possible here.</source>
        <translation>此处只能使用 add、replace 和 remove 操作。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>请选择其中之一。</translation>
    </message>
    <message>
        <source>The operation has no value.</source>
        <translation>该操作没有值。</translation>
    </message>
    <message>
        <source>Add the member &quot;value&quot;.</source>
        <translation>请添加成员 &quot;value&quot;。</translation>
    </message>
    <message>
        <source>A digital twin patch is an array of operations.</source>
        <translation>数字孪生补丁是操作的数组。</translation>
    </message>
    <message>
        <source>Put the operations in brackets.</source>
        <translation>请把操作放入方括号中。</translation>
    </message>
    <message>
        <source>A name must start with a letter, then have letters, digits or underscores, not end with an underscore, and have at most 64 characters.</source>
        <translation>名称必须以字母开头，后接字母、数字或下划线，不以下划线结尾，且最多 64 个字符。</translation>
    </message>
    <message>
        <source>Choose the name that the model gives.</source>
        <translation>请选择模型给出的名称。</translation>
    </message>
    <message>
        <source>The marker of a component (__t) is kept by the hub and cannot be written.</source>
        <translation>组件的标记 (__t) 由中心维护，无法写入。</translation>
    </message>
    <message>
        <source>Leave the marker out.</source>
        <translation>请去掉该标记。</translation>
    </message>
    <message>
        <source>A new component must carry an empty $metadata object.</source>
        <translation>新组件必须带有空的 $metadata 对象。</translation>
    </message>
    <message>
        <source>Send &quot;$metadata&quot;: {} with the component.</source>
        <translation>请随组件发送 &quot;$metadata&quot;: {}。</translation>
    </message>
    <message>
        <source>A property cannot become a component, nor a component a property.</source>
        <translation>属性不能变成组件，组件也不能变成属性。</translation>
    </message>
    <message>
        <source>Remove the old one first, then add the new one.</source>
        <translation>请先移除旧的，再添加新的。</translation>
    </message>
    <message>
        <source>A component cannot contain another component.</source>
        <translation>组件不能包含另一个组件。</translation>
    </message>
    <message>
        <source>Put the inner component beside the outer one.</source>
        <translation>请把内层组件放在外层组件旁边。</translation>
    </message>
    <message>
        <source>The stored value does not follow the Plug and Play convention, so it cannot be changed here.</source>
        <translation>存储的值不符合即插即用约定，因此无法在此更改。</translation>
    </message>
    <message>
        <source>Write it through the desired properties of the device twin.</source>
        <translation>请通过设备孪生的期望属性写入。</translation>
    </message>
    <message>
        <source>A property of a digital twin cannot be null.</source>
        <translation>数字孪生的属性不能为 null。</translation>
    </message>
    <message>
        <source>Use the operation remove.</source>
        <translation>请使用 remove 操作。</translation>
    </message>
    <message>
        <source>An array cannot be changed in part.</source>
        <translation>数组不能部分更改。</translation>
    </message>
    <message>
        <source>Send the whole array as one value.</source>
        <translation>请把整个数组作为一个值发送。</translation>
    </message>
    <message>
        <source>The twin was changed by somebody else since it was read.</source>
        <translation>孪生在读取之后已被他人更改。</translation>
    </message>
    <message>
        <source>Look at the new values, then apply the change again.</source>
        <translation>请查看新值，然后再次应用更改。</translation>
    </message>
    <message>
        <source>The properties have another version than the change was made for.</source>
        <translation>属性的版本与更改所针对的不同。</translation>
    </message>
    <message>
        <source>The change was made for version %1, the properties are at version %2.</source>
        <translation>更改针对版本 %1，属性现为版本 %2。</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>没有这样的设备。</translation>
    </message>
    <message>
        <source>Check the name; it may have been deleted.</source>
        <translation>请检查名称；它可能已被删除。</translation>
    </message>
    <message>
        <source>The device has no such module.</source>
        <translation>设备没有这样的模块。</translation>
    </message>
    <message>
        <source>There is already a device with this name.</source>
        <translation>已有同名设备。</translation>
    </message>
    <message>
        <source>The device already has a module with this name.</source>
        <translation>设备已有同名模块。</translation>
    </message>
    <message>
        <source>A device may have at most %1 modules.</source>
        <translation>一台设备最多有 %1 个模块。</translation>
    </message>
    <message>
        <source>The device has too many modules.</source>
        <translation>设备的模块过多。</translation>
    </message>
    <message>
        <source>It has %1.</source>
        <translation>它有 %1 个。</translation>
    </message>
    <message>
        <source>Delete a module that is not needed any more.</source>
        <translation>请删除不再需要的模块。</translation>
    </message>
    <message>
        <source>A key is base64 text of 16 to 64 bytes; a thumbprint has 40 or 64 hexadecimal digits.</source>
        <translation>密钥是 16 到 64 字节的 base64 文本；指纹有 40 或 64 个十六进制数字。</translation>
    </message>
    <message>
        <source>Leave the field empty to have keys made.</source>
        <translation>留空则自动生成密钥。</translation>
    </message>
    <message>
        <source>The device is disabled and may not connect.</source>
        <translation>设备已禁用，不能连接。</translation>
    </message>
    <message>
        <source>Enable the device first.</source>
        <translation>请先启用设备。</translation>
    </message>
    <message>
        <source>The device is not connected.</source>
        <translation>设备未连接。</translation>
    </message>
    <message>
        <source>Switch it on or wait until it connects.</source>
        <translation>请打开它或等待它连接。</translation>
    </message>
    <message>
        <source>The device did not answer in time.</source>
        <translation>设备没有及时答复。</translation>
    </message>
    <message>
        <source>Try again, or allow more time.</source>
        <translation>请重试，或允许更长时间。</translation>
    </message>
    <message>
        <source>Another program has this workspace open.</source>
        <translation>另一个程序已打开此工作区。</translation>
    </message>
    <message>
        <source>Nothing is lost. Close the other program, or open another workspace.</source>
        <translation>没有任何丢失。请关闭另一个程序，或打开其他工作区。</translation>
    </message>
    <message>
        <source>The workspace file is damaged. It was left as it is.</source>
        <translation>工作区文件已损坏，保持原样未动。</translation>
    </message>
    <message>
        <source>Put a copy of the file in its place, or open another workspace.</source>
        <translation>请用文件的副本替换，或打开其他工作区。</translation>
    </message>
    <message>
        <source>The workspace was written by a newer version of this program. It was left as it is.</source>
        <translation>工作区由本程序的更新版本写成，保持原样未动。</translation>
    </message>
    <message>
        <source>Install the newer version, or open another workspace.</source>
        <translation>请安装更新版本，或打开其他工作区。</translation>
    </message>
    <message>
        <source>There is no room left on the disk. What was confirmed before is safe; this change was not made.</source>
        <translation>磁盘空间不足。之前确认的内容是安全的；此更改未进行。</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>The workspace file cannot be read or written. What was confirmed before is safe. %1</source>
        <translation>无法读取或写入工作区文件。之前确认的内容是安全的。%1</translation>
    </message>
    <message>
        <source>Check that the folder is there and may be written.</source>
        <translation>请检查文件夹是否存在且可写。</translation>
    </message>
    <message>
        <source>The scene cannot be run. %1</source>
        <translation>无法运行场景。%1</translation>
    </message>
    <message>
        <source>Correct the scene at that place.</source>
        <translation>请更正该处的场景。</translation>
    </message>
    <message>
        <source>It was stopped before it was done. Nothing was changed.</source>
        <translation>它在完成之前被停止。未做任何更改。</translation>
    </message>
    <message>
        <source>Start it again.</source>
        <translation>请重新启动。</translation>
    </message>
    <message>
        <source>At %1, line %2, column %3.</source>
        <translation>位于 %1，第 %2 行，第 %3 列。</translation>
    </message>
    <message>
        <source>Line %1, column %2.</source>
        <translation>第 %1 行，第 %2 列。</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>位于 %1。</translation>
    </message>
    <message>
        <source>A name has 1 to 128 letters without accents, digits or - : . + % _ # * ? ! ( ) , = @ ; $ &apos;</source>
        <translation>名称由 1 到 128 个无重音字母、数字或 - : . + % _ # * ? ! ( ) , = @ ; $ &apos; 组成</translation>
    </message>
    <message>
        <source>There is no such twin.</source>
        <translation>没有这样的孪生。</translation>
    </message>
    <message>
        <source>The twin that the relationship leads to does not exist.</source>
        <translation>关系所指向的孪生不存在。</translation>
    </message>
    <message>
        <source>Choose a device or a logical twin as its target.</source>
        <translation>请选择设备或逻辑孪生作为目标。</translation>
    </message>
    <message>
        <source>The twin has no such relationship.</source>
        <translation>孪生没有这样的关系。</translation>
    </message>
    <message>
        <source>There is already one with this name.</source>
        <translation>已有同名者。</translation>
    </message>
    <message>
        <source>Choose another name, or change the one that is there.</source>
        <translation>请选择其他名称，或更改已有的那个。</translation>
    </message>
    <message>
        <source>A logical twin has this name; devices share its name space.</source>
        <translation>已有逻辑孪生使用此名称；设备与其共用名称空间。</translation>
    </message>
    <message>
        <source>The twin of a device comes and goes with the device.</source>
        <translation>设备的孪生随设备而存亡。</translation>
    </message>
    <message>
        <source>Change the device&apos;s properties, or delete the device.</source>
        <translation>请更改设备的属性，或删除设备。</translation>
    </message>
    <message>
        <source>A relationship cannot lead from a twin to itself.</source>
        <translation>关系不能从一个孪生指向其自身。</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>请选择其他目标。</translation>
    </message>
    <message>
        <source>The twin has relationships; those of other twins that lead to it count as well.</source>
        <translation>该孪生有关系；其他孪生指向它的关系也算在内。</translation>
    </message>
    <message>
        <source>Delete its relationships first.</source>
        <translation>请先删除其关系。</translation>
    </message>
    <message>
        <source>This cannot be a twin or a relationship. %1</source>
        <translation>这不能成为孪生或关系。%1</translation>
    </message>
    <message>
        <source>Correct the member at that place.</source>
        <translation>请更正该处的成员。</translation>
    </message>
    <message>
        <source>The JSON Patch cannot be applied to this twin or relationship. %1</source>
        <translation>无法将 JSON Patch 应用于此孪生或关系。%1</translation>
    </message>
    <message>
        <source>A twin or relationship may have at most %1 bytes of properties.</source>
        <translation>孪生或关系的属性最多 %1 字节。</translation>
    </message>
    <message>
        <source>The properties of the twin or relationship are too large.</source>
        <translation>孪生或关系的属性过大。</translation>
    </message>
    <message>
        <source>The model of the twin has no relationship of this name. %1</source>
        <translation>孪生的模型没有此名称的关系。%1</translation>
    </message>
    <message>
        <source>Choose one that the model defines.</source>
        <translation>请选择模型所定义的。</translation>
    </message>
    <message>
        <source>The model does not allow this target. %1</source>
        <translation>模型不允许此目标。%1</translation>
    </message>
    <message>
        <source>Choose a twin of the model that the relationship leads to.</source>
        <translation>请选择关系所指向模型的孪生。</translation>
    </message>
    <message>
        <source>A property of the relationship is not as its model says. %1</source>
        <translation>关系的属性与其模型不符。%1</translation>
    </message>
    <message>
        <source>Correct the value, or leave the property out.</source>
        <translation>请更正该值，或去掉该属性。</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>a path such as tags.site</source>
        <translation>路径，例如 tags.site</translation>
    </message>
    <message>
        <source>a value or a path</source>
        <translation>值或路径</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>常量</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>从 1 开始的整数</translation>
    </message>
    <message>
        <source>devices, devices.modules or devices.jobs</source>
        <translation>devices、devices.modules 或 devices.jobs</translation>
    </message>
    <message>
        <source>the end of the query</source>
        <translation>查询的结尾</translation>
    </message>
    <message>
        <source>Write %1 instead.</source>
        <translation>请改写为 %1。</translation>
    </message>
    <message>
        <source>The query cannot be read here. %1</source>
        <translation>查询在此处无法读取。%1</translation>
    </message>
    <message>
        <source>The query cannot be read here: %1 is expected.</source>
        <translation>查询在此处无法读取: 应为 %1。</translation>
    </message>
    <message>
        <source>Correct the query at that place.</source>
        <translation>请更正该处的查询。</translation>
    </message>
    <message>
        <source>A query may have at most %1 characters.</source>
        <translation>查询最多 %1 个字符。</translation>
    </message>
    <message>
        <source>The query is too long.</source>
        <translation>查询过长。</translation>
    </message>
    <message>
        <source>This one has %1.</source>
        <translation>此查询有 %1 个。</translation>
    </message>
    <message>
        <source>Shorten the query, or ask in parts.</source>
        <translation>请缩短查询，或分次查询。</translation>
    </message>
    <message>
        <source>A query is about devices, devices.modules or devices.jobs.</source>
        <translation>查询针对 devices、devices.modules 或 devices.jobs。</translation>
    </message>
    <message>
        <source>Write one of them behind FROM.</source>
        <translation>请在 FROM 之后写其中之一。</translation>
    </message>
    <message>
        <source>There is no such function here.</source>
        <translation>此处没有这样的函数。</translation>
    </message>
    <message>
        <source>Queries know IS_DEFINED and STARTSWITH.</source>
        <translation>查询可用 IS_DEFINED 和 STARTSWITH。</translation>
    </message>
    <message>
        <source>The function takes other arguments. %1</source>
        <translation>该函数需要其他参数。%1</translation>
    </message>
    <message>
        <source>Give it the arguments that it takes.</source>
        <translation>请提供它所需的参数。</translation>
    </message>
    <message>
        <source>COUNT takes nothing; AVG, SUM, MIN and MAX take one path.</source>
        <translation>COUNT 不带参数；AVG、SUM、MIN 和 MAX 带一个路径。</translation>
    </message>
    <message>
        <source>Correct what stands in the parentheses.</source>
        <translation>请更正括号中的内容。</translation>
    </message>
    <message>
        <source>Jobs can only be asked for as a whole.</source>
        <translation>作业只能整体查询。</translation>
    </message>
    <message>
        <source>Write SELECT * here.</source>
        <translation>此处请写 SELECT *。</translation>
    </message>
    <message>
        <source>Only devices can be grouped.</source>
        <translation>只有设备可以分组。</translation>
    </message>
    <message>
        <source>Leave GROUP BY out.</source>
        <translation>请去掉 GROUP BY。</translation>
    </message>
    <message>
        <source>A grouped query cannot select everything.</source>
        <translation>分组查询不能选择全部。</translation>
    </message>
    <message>
        <source>Name the grouped path and the aggregates instead of *.</source>
        <translation>请写明分组路径和聚合，而不是 *。</translation>
    </message>
    <message>
        <source>This column has no one value for each row.</source>
        <translation>此列在每一行没有单一的值。</translation>
    </message>
    <message>
        <source>Group by it, or leave it out.</source>
        <translation>请按它分组，或去掉它。</translation>
    </message>
    <message>
        <source>Two columns have the same name.</source>
        <translation>两列同名。</translation>
    </message>
    <message>
        <source>Give one of them another name with AS.</source>
        <translation>请用 AS 给其中一列另取名称。</translation>
    </message>
    <message>
        <source>This mark of the next page is damaged or belongs to another query.</source>
        <translation>此下一页标记已损坏或属于另一个查询。</translation>
    </message>
    <message>
        <source>Start again with the first page.</source>
        <translation>请从第一页重新开始。</translation>
    </message>
    <message>
        <source>This is no place for models. %1</source>
        <translation>此处不是模型的位置。%1</translation>
    </message>
    <message>
        <source>Name a folder, a file or the address of a model repository.</source>
        <translation>请指明文件夹、文件或模型存储库的地址。</translation>
    </message>
    <message>
        <source>This source of models does not answer. %1</source>
        <translation>此模型来源没有响应。%1</translation>
    </message>
    <message>
        <source>Check the address and the connection, or move another source before it.</source>
        <translation>请检查地址和连接，或把其他来源移到它前面。</translation>
    </message>
    <message>
        <source>No source has this model.</source>
        <translation>没有来源提供此模型。</translation>
    </message>
    <message>
        <source>Add the folder or the repository that has it.</source>
        <translation>请添加包含它的文件夹或存储库。</translation>
    </message>
    <message>
        <source>The source answers with another model than the one asked for. %1</source>
        <translation>来源返回的模型与请求的不同。%1</translation>
    </message>
    <message>
        <source>Correct the file, or move another source before this one.</source>
        <translation>请更正文件，或把其他来源移到它前面。</translation>
    </message>
    <message>
        <source>The model breaks the rules of its language. %1</source>
        <translation>模型违反其语言的规则。%1</translation>
    </message>
    <message>
        <source>Look at its problems and correct the text.</source>
        <translation>请查看其问题并更正文本。</translation>
    </message>
    <message>
        <source>The token is expired, cannot be read or was signed with another key.</source>
        <translation>令牌已过期、无法读取或由其他密钥签名。</translation>
    </message>
    <message>
        <source>Make a new token with the current key, and compare the clocks.</source>
        <translation>请用当前密钥生成新令牌，并核对时钟。</translation>
    </message>
    <message>
        <source>The token does not allow this operation.</source>
        <translation>令牌不允许此操作。</translation>
    </message>
    <message>
        <source>Use a policy with the permission, or a token for this device.</source>
        <translation>请使用具有该权限的策略，或此设备的令牌。</translation>
    </message>
    <message>
        <source>The certificate cannot be used. %1</source>
        <translation>无法使用该证书。%1</translation>
    </message>
    <message>
        <source>Choose a PEM file with the right certificate.</source>
        <translation>请选择包含正确证书的 PEM 文件。</translation>
    </message>
    <message>
        <source>The server cannot listen there. %1</source>
        <translation>服务器无法在此处侦听。%1</translation>
    </message>
    <message>
        <source>Choose another port, or close the program that uses it.</source>
        <translation>请选择其他端口，或关闭占用它的程序。</translation>
    </message>
    <message>
        <source>The device sent what is no MQTT 3.1.1. %1</source>
        <translation>设备发送的不是 MQTT 3.1.1。%1</translation>
    </message>
    <message>
        <source>Use a client for MQTT 3.1.1.</source>
        <translation>请使用 MQTT 3.1.1 客户端。</translation>
    </message>
    <message>
        <source>The device used a topic that the hub does not have. %1</source>
        <translation>设备使用了中心没有的主题。%1</translation>
    </message>
    <message>
        <source>Use the topics of IoT Hub, with the device&apos;s own id.</source>
        <translation>请使用 IoT Hub 的主题和设备自己的 ID。</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation>请更正该值。</translation>
    </message>
    <message>
        <source>The request names no valid api-version.</source>
        <translation>请求没有给出有效的 api-version。</translation>
    </message>
    <message>
        <source>Add api-version=2021-04-12.</source>
        <translation>请添加 api-version=2021-04-12。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>This hub does not have that part of the service.</source>
        <translation>此中心没有该部分服务。</translation>
    </message>
    <message>
        <source>Use a hub in the cloud for it.</source>
        <translation>请使用云端中心。</translation>
    </message>
    <message>
        <source>A message may have at most %1 bytes.</source>
        <translation>消息最多 %1 字节。</translation>
    </message>
    <message>
        <source>The message is too large.</source>
        <translation>消息过大。</translation>
    </message>
    <message>
        <source>Send less at once.</source>
        <translation>请一次少发送一些。</translation>
    </message>
    <message>
        <source>One request may carry at most %1 items.</source>
        <translation>一个请求最多包含 %1 项。</translation>
    </message>
    <message>
        <source>The request carries too many items.</source>
        <translation>请求包含的项过多。</translation>
    </message>
    <message>
        <source>Send them in several requests.</source>
        <translation>请分多个请求发送。</translation>
    </message>
    <message>
        <source>At most %1 messages may wait for a device.</source>
        <translation>一台设备最多可有 %1 条等待的消息。</translation>
    </message>
    <message>
        <source>Too many messages wait for the device.</source>
        <translation>等待此设备的消息过多。</translation>
    </message>
    <message>
        <source>%1 wait already.</source>
        <translation>已有 %1 条在等待。</translation>
    </message>
    <message>
        <source>Wait until the device has taken some, or purge its queue.</source>
        <translation>请等待设备取走一些，或清空其队列。</translation>
    </message>
    <message>
        <source>The message is not locked by this receiver any more.</source>
        <translation>消息不再由此接收者锁定。</translation>
    </message>
    <message>
        <source>Receive it again.</source>
        <translation>请重新接收。</translation>
    </message>
    <message>
        <source>There is no such job.</source>
        <translation>没有这样的作业。</translation>
    </message>
    <message>
        <source>Check its id; jobs are kept for 30 days.</source>
        <translation>请检查其 ID；作业保留 30 天。</translation>
    </message>
    <message>
        <source>There is already a job with this id.</source>
        <translation>已有使用此 ID 的作业。</translation>
    </message>
    <message>
        <source>Choose another id.</source>
        <translation>请选择其他 ID。</translation>
    </message>
    <message>
        <source>The request leaves out a value that it must have. %1</source>
        <translation>请求缺少必需的值。%1</translation>
    </message>
    <message>
        <source>Add the value.</source>
        <translation>请添加该值。</translation>
    </message>
    <message>
        <source>A value of the request is not allowed. %1</source>
        <translation>请求的某个值不被允许。%1</translation>
    </message>
    <message>
        <source>The hub does not offer this operation on that resource.</source>
        <translation>中心不对该资源提供此操作。</translation>
    </message>
    <message>
        <source>Check the method.</source>
        <translation>请检查方法。</translation>
    </message>
    <message>
        <source>The hub has no such resource.</source>
        <translation>中心没有这样的资源。</translation>
    </message>
    <message>
        <source>Port %1 needs rights that this program does not have.</source>
        <translation>端口 %1 需要本程序没有的权限。</translation>
    </message>
    <message>
        <source>Choose a port from %1 on, or let the system administrator allow it.</source>
        <translation>请选择 %1 及以上的端口，或请系统管理员允许。</translation>
    </message>
    <message>
        <source>Another program listens on port %1.</source>
        <translation>另一个程序正在侦听端口 %1。</translation>
    </message>
    <message>
        <source>Choose another port, or end the other program.</source>
        <translation>请选择其他端口，或结束另一个程序。</translation>
    </message>
    <message>
        <source>This workspace is marked as read-only. Nothing was sent to its hub.</source>
        <translation>此工作区标记为只读。未向其中心发送任何内容。</translation>
    </message>
    <message>
        <source>Turn off Hub &gt; Read-Only, then do it again.</source>
        <translation>请关闭 中心 &gt; 只读，然后重试。</translation>
    </message>
    <message>
        <source>There is no such configuration.</source>
        <translation>没有这样的配置。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>请检查其名称。</translation>
    </message>
    <message>
        <source>There is already a configuration of this name.</source>
        <translation>已有同名的配置。</translation>
    </message>
    <message>
        <source>There is no such enrollment.</source>
        <translation>没有这样的注册项。</translation>
    </message>
    <message>
        <source>Check its id.</source>
        <translation>请检查其 ID。</translation>
    </message>
    <message>
        <source>There is already an enrollment with this id.</source>
        <translation>已有使用此 ID 的注册项。</translation>
    </message>
    <message>
        <source>No device has registered with this id.</source>
        <translation>没有设备以此 ID 注册。</translation>
    </message>
    <message>
        <source>Check the registration id.</source>
        <translation>请检查注册 ID。</translation>
    </message>
    <message>
        <source>The provisioning service has another id scope.</source>
        <translation>预配服务的 ID 范围与此不同。</translation>
    </message>
    <message>
        <source>Give the device the id scope that the Connect view shows.</source>
        <translation>请为设备设置“连接”视图中显示的 ID 范围。</translation>
    </message>
</context>
<context>
    <name>app::EventDetails</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Format of the message</source>
        <translation>消息的格式</translation>
    </message>
    <message>
        <source>How the message is read. This changes the view only.</source>
        <translation>消息的读取方式。仅影响显示。</translation>
    </message>
    <message>
        <source>By content type</source>
        <translation>按内容类型</translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation>事件的各部分</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n 处变化</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>保存消息</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The message was not saved</source>
        <translation>未能保存消息</translation>
    </message>
</context>
<context>
    <name>app::EventStrip</name>
    <message>
        <source>Event timeline</source>
        <translation>事件时间线</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>孪生</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>生命周期</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n events</source>
        <translation>
            <numerusform>%1：%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused or failed</source>
        <translation>
            <numerusform>%n 个被拒绝或失败</numerusform>
        </translation>
    </message>
    <message>
        <source>table from %1 to %2</source>
        <translation>表格从 %1 到 %2</translation>
    </message>
</context>
<context>
    <name>app::EventWriter</name>
    <message>
        <source>%1 removed</source>
        <translation>已移除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>by this window</source>
        <translation>由本窗口</translation>
    </message>
    <message>
        <source>by the console</source>
        <translation>由控制台</translation>
    </message>
    <message>
        <source>by a service</source>
        <translation>由服务</translation>
    </message>
    <message>
        <source>by an import</source>
        <translation>由导入</translation>
    </message>
    <message>
        <source>%1 refused %2</source>
        <translation>%1 被拒绝 %2</translation>
    </message>
    <message>
        <source>%1 failed %2</source>
        <translation>%1 失败 %2</translation>
    </message>
    <message>
        <source>%1 in progress, now %2</source>
        <translation>%1 进行中，现为 %2</translation>
    </message>
    <message>
        <source>%1 = %2, ack %3 at version %4</source>
        <translation>%1 = %2，确认 %3，版本 %4</translation>
    </message>
    <message>
        <source>replaced by %1</source>
        <translation>由 %1 替换</translation>
    </message>
    <message>
        <source>twin, tags</source>
        <translation>孪生，标签</translation>
    </message>
    <message>
        <source>twin, desired</source>
        <translation>孪生，期望</translation>
    </message>
    <message>
        <source>twin, reported</source>
        <translation>孪生，报告</translation>
    </message>
    <message>
        <source>digital twin</source>
        <translation>数字孪生</translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>identity changed, %1</source>
        <translation>标识已更改，%1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>connected, no model</source>
        <translation>已连接，无模型</translation>
    </message>
    <message>
        <source>connected, model %1</source>
        <translation>已连接，模型 %1</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>调用了 %1</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 答复 %2</translation>
    </message>
    <message>
        <source>in %1 ms</source>
        <translation>%1 毫秒内</translation>
    </message>
    <message>
        <source>logical twin changed</source>
        <translation>逻辑孪生已更改</translation>
    </message>
    <message>
        <source>logical twin created</source>
        <translation>逻辑孪生已创建</translation>
    </message>
    <message>
        <source>relationship %1 changed: %2 to %3</source>
        <translation>关系 %1 已更改: %2 到 %3</translation>
    </message>
    <message>
        <source>relationship %1 created: %2 to %3</source>
        <translation>关系 %1 已创建: %2 到 %3</translation>
    </message>
    <message>
        <source>relationship %1 deleted</source>
        <translation>关系 %1 已删除</translation>
    </message>
    <message>
        <source>relationship %1 deleted: %2 to %3</source>
        <translation>关系 %1 已删除: %2 到 %3</translation>
    </message>
    <message>
        <source>graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>logical twin deleted</source>
        <translation>逻辑孪生已删除</translation>
    </message>
    <message>
        <source>taken by the device</source>
        <translation>设备已取走</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>given up after too many deliveries</source>
        <translation>投递次数过多，已放弃</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>被设备拒绝</translation>
    </message>
    <message>
        <source>purged</source>
        <translation>已清除</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>free again</source>
        <translation>重新等待投递</translation>
    </message>
    <message>
        <source>on its way to the device</source>
        <translation>正在传往设备</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>已计划 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>configuration %1 changed</source>
        <translation>配置 %1 已更改</translation>
    </message>
    <message>
        <source>configuration %1 made</source>
        <translation>配置 %1 已创建</translation>
    </message>
    <message>
        <source>configuration %1 deleted</source>
        <translation>配置 %1 已删除</translation>
    </message>
    <message>
        <source>enrollment %1 changed</source>
        <translation>注册项 %1 已更改</translation>
    </message>
    <message>
        <source>enrollment %1 created</source>
        <translation>注册项 %1 已创建</translation>
    </message>
    <message>
        <source>enrollment %1 deleted</source>
        <translation>注册项 %1 已删除</translation>
    </message>
    <message>
        <source>registered by enrollment %1</source>
        <translation>通过注册项 %1 注册</translation>
    </message>
    <message>
        <source>registration %1 forgotten</source>
        <translation>注册 %1 已清除</translation>
    </message>
</context>
<context>
    <name>app::EventsPane</name>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>How full the memory for waiting events is</source>
        <translation>等待事件的内存占用程度</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation>筛选事件</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>newest %1 of %2</source>
        <translation>%2 中最新的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n older dropped</source>
        <translation>
            <numerusform>已丢弃 %n 个较旧的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter, or WHERE condition</source>
        <translation>筛选，或 WHERE 条件</translation>
    </message>
    <message>
        <source>Words, or a routing condition: WHERE $body.temperature &gt; 20</source>
        <translation>词语，或路由条件: WHERE $body.temperature &gt; 20</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Export events</source>
        <translation>导出事件</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>The events were not exported</source>
        <translation>事件未能导出</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Shows events whenever they happened</source>
        <translation>显示任何时间发生的事件</translation>
    </message>
</context>
<context>
    <name>app::ExplainPanel</name>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Why is a device missing?</source>
        <translation>为什么缺少某台设备?</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>关闭解释</translation>
    </message>
    <message>
        <source>Id of a device</source>
        <translation>设备的 ID</translation>
    </message>
    <message>
        <source>Device to explain</source>
        <translation>要解释的设备</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>所有设备</translation>
    </message>
    <message>
        <source>alone %1</source>
        <translation>单独 %1</translation>
    </message>
    <message>
        <source>alone %1, undefined %2</source>
        <translation>单独 %1，未定义 %2</translation>
    </message>
    <message>
        <source>index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>no index</source>
        <translation>无索引</translation>
    </message>
    <message>
        <source>There is no such device.</source>
        <translation>没有这样的设备。</translation>
    </message>
    <message>
        <source>It is in the result.</source>
        <translation>它在结果中。</translation>
    </message>
    <message>
        <source>Not in the result because of %1 of %2 clauses.</source>
        <translation>因 %2 个子句中的 %1 个而不在结果中。</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>✓ matches</source>
        <translation>✓ 匹配</translation>
    </message>
    <message>
        <source>✗ fails: %1</source>
        <translation>✗ 不满足: %1</translation>
    </message>
    <message>
        <source>✗ undefined: %1</source>
        <translation>✗ 未定义: %1</translation>
    </message>
</context>
<context>
    <name>app::FaultsModel</name>
    <message>
        <source>of the scene</source>
        <translation>属于场景</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1, chosen</source>
        <translation>%1，已选</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
</context>
<context>
    <name>app::FindBar</name>
    <message>
        <source>Find in this twin</source>
        <translation>在此孪生中查找</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>上一个 (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>下一个 (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>app::FindModel</name>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Desired</source>
        <translation>期望值</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告值</translation>
    </message>
    <message>
        <source>in the id</source>
        <translation>在 ID 中</translation>
    </message>
    <message>
        <source>in the model id</source>
        <translation>在模型 ID 中</translation>
    </message>
    <message>
        <source>in the name</source>
        <translation>在名称中</translation>
    </message>
    <message>
        <source>in the value</source>
        <translation>在值中</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
</context>
<context>
    <name>app::FindPane</name>
    <message>
        <source>Find in all twins</source>
        <translation>在所有孪生中查找</translation>
    </message>
    <message>
        <source>The expression cannot be read at character %1: %2</source>
        <translation>表达式在第 %1 个字符处无法读取: %2</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Names and values</source>
        <translation>名称和值</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Look in names or values</source>
        <translation>在名称或值中查找</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有位置</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Desired</source>
        <translation>期望值</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告值</translation>
    </message>
    <message>
        <source>Ids and models</source>
        <translation>ID 和模型</translation>
    </message>
    <message>
        <source>Section to look in</source>
        <translation>要查找的部分</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>%1 of %2 hits</source>
        <translation>%2 个命中中的 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n hits</source>
        <translation>
            <numerusform>%n 个命中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, looked at %2 of %3 twins</source>
        <translation>%1，已查看 %3 个孪生中的 %2 个</translation>
    </message>
    <message>
        <source>%1, stopped after %2 twins</source>
        <translation>%1，查看 %2 个孪生后停止</translation>
    </message>
    <message>
        <source>Names and values of every twin, device ids and model ids. Enter leads to the value.</source>
        <translation>每个孪生的名称和值、设备 ID 和模型 ID。按 Enter 转到该值。</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>未找到任何内容。</translation>
    </message>
</context>
<context>
    <name>app::FirstSteps</name>
    <message>
        <source>Connect a program of yours</source>
        <translation>连接您自己的程序</translation>
    </message>
    <message>
        <source>Hub &gt; Connect a Device has a program to copy. Run it: its device appears in the list.</source>
        <translation>中心 &gt; 连接设备 有可复制的程序。运行它: 其设备会出现在列表中。</translation>
    </message>
    <message>
        <source>Ask a device for something</source>
        <translation>向设备请求某个值</translation>
    </message>
    <message>
        <source>Choose thermo-01, press Ctrl+E, write 75 as targetTemperature of thermostat1, press Ctrl+S.</source>
        <translation>选择 thermo-01，按 Ctrl+E，将 thermostat1 的 targetTemperature 写为 75，按 Ctrl+S。</translation>
    </message>
    <message>
        <source>See the device refuse it</source>
        <translation>查看设备拒绝</translation>
    </message>
    <message>
        <source>thermo-01 allows no more than 60 °C. The digital twin shows its answer, with code and reason.</source>
        <translation>thermo-01 最高允许 60 °C。数字孪生显示其答复，含代码和原因。</translation>
    </message>
    <message>
        <source>Ask for what it accepts</source>
        <translation>请求它接受的值</translation>
    </message>
    <message>
        <source>Write 24 in place of 75. The mark beside the value becomes a check mark.</source>
        <translation>将 75 改为 24。值旁边的标记变为对勾。</translation>
    </message>
    <message>
        <source>Call a command</source>
        <translation>调用命令</translation>
    </message>
    <message>
        <source>Device &gt; Invoke Command, for example reboot. The answer comes back with its code.</source>
        <translation>设备 &gt; 调用命令，例如 reboot。答复带着代码返回。</translation>
    </message>
</context>
<context>
    <name>app::FirstStepsPanel</name>
    <message>
        <source>First steps</source>
        <translation>入门步骤</translation>
    </message>
    <message>
        <source>That was all. Help &gt; First Steps shows it again; F1 tells more wherever you are.</source>
        <translation>到此结束。帮助 &gt; 入门步骤 可再次显示；随时按 F1 了解更多。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <translation>了解更多: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>app::FleetDocument</name>
    <message>
        <source>Views of the fleet</source>
        <translation>设备群的视图</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>收敛</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
</context>
<context>
    <name>app::FleetModel</name>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>offline %1 min</source>
        <translation>离线 %1 分</translation>
    </message>
    <message>
        <source>offline %1 h</source>
        <translation>离线 %1 小时</translation>
    </message>
    <message>
        <source>offline %1 d</source>
        <translation>离线 %1 天</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>最近出现</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已固定</translation>
    </message>
</context>
<context>
    <name>app::FleetPane</name>
    <message>
        <source>Fleet</source>
        <translation>设备群</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <translation>显示 %2 中的 %1</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 connected</source>
        <translation>%1 已连接</translation>
    </message>
    <message>
        <source>%1 offline</source>
        <translation>%1 离线</translation>
    </message>
    <message>
        <source>No devices yet</source>
        <translation>还没有设备</translation>
    </message>
    <message>
        <source>No device meets this query</source>
        <translation>没有符合此查询的设备</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>按 %1</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>最大者优先</translation>
    </message>
    <message numerus="yes">
        <source>Export %n devices</source>
        <translation>
            <numerusform>导出 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>The devices cannot be exported</source>
        <translation>无法导出设备</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Answer to the query</source>
        <translation>查询的结果</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen in the fleet</source>
        <translation>在设备群中选定</translation>
    </message>
    <message>
        <source>Reading the fleet...</source>
        <translation>正在读取设备群...</translation>
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
        <translation>设备群</translation>
    </message>
</context>
<context>
    <name>app::FleetSimulation</name>
    <message>
        <source>Simulation of the fleet</source>
        <translation>设备群的模拟</translation>
    </message>
    <message>
        <source>All on</source>
        <translation>全部开启</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <source>Filter by id or kind</source>
        <translation>按 ID 或类别筛选</translation>
    </message>
    <message>
        <source>Simulated devices</source>
        <translation>模拟的设备</translation>
    </message>
    <message>
        <source>Timeline of the scene</source>
        <translation>场景的时间线</translation>
    </message>
    <message>
        <source>Recording and expectations</source>
        <translation>录制与期望</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1 of %2 on</source>
        <translation>%2 个中 %1 个开启</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 条消息</translation>
    </message>
    <message>
        <source>%1 stopped</source>
        <translation>%1 个已停止</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Log of the simulation</source>
        <translation>模拟日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来发生什么</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>开启或关闭</translation>
    </message>
    <message>
        <source>Behave as the template...</source>
        <translation>按模板行为...</translation>
    </message>
    <message>
        <source>Behave as the template</source>
        <translation>按模板行为</translation>
    </message>
    <message>
        <source>Let the chosen devices behave as their templates?</source>
        <translation>让所选设备按其模板行为？</translation>
    </message>
    <message>
        <source>What they have of their own goes, for each device of a fleet.</source>
        <translation>它们自有的内容将消失，对机群则作用于每台设备。</translation>
    </message>
</context>
<context>
    <name>app::FleetView</name>
    <message>
        <source>Devices of the fleet</source>
        <translation>设备群的设备</translation>
    </message>
</context>
<context>
    <name>app::ForecastModel</name>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>会改变</translation>
    </message>
    <message>
        <source>has it already</source>
        <translation>已是如此</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>孪生</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Tags then</source>
        <translation>之后的 tags</translation>
    </message>
    <message>
        <source>Desired then</source>
        <translation>之后的 desired</translation>
    </message>
    <message>
        <source>Change, or why not</source>
        <translation>改变，或不能的原因</translation>
    </message>
</context>
<context>
    <name>app::FrozenColumn</name>
    <message>
        <source>%1, first column</source>
        <translation>%1，第一列</translation>
    </message>
</context>
<context>
    <name>app::GraphDetails</name>
    <message>
        <source>Preview form</source>
        <translation>预览形式</translation>
    </message>
    <message>
        <source>Released form</source>
        <translation>正式形式</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>正式</translation>
    </message>
    <message>
        <source>Names of the members as in the preview or in the released service</source>
        <translation>成员名称按预览服务还是正式服务</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>如何修正</translation>
    </message>
</context>
<context>
    <name>app::GraphForm</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
        <translation>它在此期间已被更改。再次保存将覆盖该更改。</translation>
    </message>
</context>
<context>
    <name>app::GraphPane</name>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Logical twins</source>
        <translation>逻辑孪生</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Filter by id or model</source>
        <translation>按 ID 或模型筛选</translation>
    </message>
    <message>
        <source>Filter logical twins</source>
        <translation>筛选逻辑孪生</translation>
    </message>
    <message>
        <source>Add relationship</source>
        <translation>添加关系</translation>
    </message>
    <message>
        <source>Edit twin</source>
        <translation>编辑孪生</translation>
    </message>
    <message>
        <source>Relationships</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>No relationship begins at this twin or leads to it.</source>
        <translation>没有关系从此孪生出发或指向它。</translation>
    </message>
    <message>
        <source>No twin is chosen.</source>
        <translation>未选择孪生。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>logical twin</source>
        <translation>逻辑孪生</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 入，%2 出</translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>not as its model says</source>
        <translation>与其模型不符</translation>
    </message>
    <message>
        <source>Relationship %1 of %2</source>
        <translation>%2 的关系 %1</translation>
    </message>
    <message>
        <source>Digital twin of %1</source>
        <translation>%1 的数字孪生</translation>
    </message>
    <message>
        <source>Delete the relationship %1?</source>
        <translation>删除关系 %1?</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1，从 %2 到 %3。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 未被删除</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n relationships go with it. This cannot be taken back.</source>
        <translation>
            <numerusform>%n 个关系将一并删除，且无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>删除 %1?</translation>
    </message>
</context>
<context>
    <name>app::GridRow</name>
    <message>
        <source>not reported</source>
        <translation>未报告</translation>
    </message>
</context>
<context>
    <name>app::GroupDialog</name>
    <message numerus="yes">
        <source>Group of %n devices</source>
        <translation>
            <numerusform>%n 台设备的分组</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>&amp;Group, a new one or one that is there</source>
        <translation>分组(&amp;G)，新建或已有</translation>
    </message>
    <message>
        <source>Take Out</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>A group is a tag of its devices, tags.groups, so that queries, jobs and configurations can name it.</source>
        <translation>分组是设备的标签 tags.groups，因此查询、作业和配置都可以引用它。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are in it. Its condition: %1</source>
        <translation>
            <numerusform>其中 %n 台在组内。其条件：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n devices were left as they were. %1</source>
        <translation>
            <numerusform>%n 台设备保持原样。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::GroupMenu</name>
    <message>
        <source>By query</source>
        <translation>按查询</translation>
    </message>
    <message>
        <source>No groups yet: check devices and press Group, or save a query under a name</source>
        <translation>还没有分组：勾选设备后点“分组”，或以名称保存查询</translation>
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
        <translation>生产环境</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
</context>
<context>
    <name>app::GuardedHub</name>
    <message>
        <source>Start the job %1 in production?</source>
        <translation>在生产环境中启动作业 %1?</translation>
    </message>
    <message>
        <source>Delete %1 in production?</source>
        <translation>在生产环境中删除 %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 in production?</source>
        <translation>在生产环境中更改 %1?</translation>
    </message>
    <message>
        <source>%1 is marked as production. This cannot be taken back.</source>
        <translation>%1 标记为生产环境。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Change the configuration %1 in production?</source>
        <translation>在生产环境中更改配置 %1?</translation>
    </message>
</context>
<context>
    <name>app::HelpBook</name>
    <message>
        <source>First things</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Twins</source>
        <translation>孪生</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Fleet</source>
        <translation>设备群</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Your own programs</source>
        <translation>您自己的程序</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>GNU General Public License</source>
        <translation>GNU 通用公共许可证</translation>
    </message>
</context>
<context>
    <name>app::HelpContext</name>
    <message>
        <source>The devices of the hub. The shape says whether a device is connected; type in the field above to see only those whose id or model has the text.</source>
        <translation>中心的设备。形状表示设备是否已连接；在上方输入以仅显示 ID 或模型含有该文本的设备。</translation>
    </message>
    <message>
        <source>The models that the program knows, by source. A model says which properties, telemetry, commands and components a device has.</source>
        <translation>程序所知的模型，按来源列出。模型说明设备有哪些属性、遥测、命令和组件。</translation>
    </message>
    <message>
        <source>The current device: its model, whether it is connected, and the switch of a simulated one.</source>
        <translation>当前设备: 其模型、是否已连接，以及模拟设备的开关。</translation>
    </message>
    <message>
        <source>What was edited and not sent yet. Update Twin sends it as one patch; nothing is lost when you go to another device.</source>
        <translation>已编辑但尚未发送的内容。更新孪生会以一个补丁发送；转到其他设备时不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Somebody else changed the twin while you edited. Choose for each value which one stays.</source>
        <translation>您编辑时有人更改了孪生。请为每个值选择保留哪一个。</translation>
    </message>
    <message>
        <source>A JSON Patch of the digital twin, as a service sends it. The hub says what it makes of each operation.</source>
        <translation>服务发送的数字孪生 JSON Patch。中心说明每个操作的结果。</translation>
    </message>
    <message>
        <source>One side of the twin: tags of the back end, desired properties that a service asks for, or reported properties that the device tells.</source>
        <translation>孪生的一面: 后端的标签、服务请求的期望属性，或设备告知的报告属性。</translation>
    </message>
    <message>
        <source>The device twin at the left and the digital twin at the right, row by row the same value.</source>
        <translation>左侧为设备孪生，右侧为数字孪生，逐行对应同一个值。</translation>
    </message>
    <message>
        <source>The parts of the device by its model: properties to set, commands to call, telemetry to watch.</source>
        <translation>按模型列出的设备部分: 可设置的属性、可调用的命令、可观察的遥测。</translation>
    </message>
    <message>
        <source>Every change of the twin, and the twin as it was at any moment.</source>
        <translation>孪生的每次更改，以及任意时刻的孪生。</translation>
    </message>
    <message>
        <source>Logical twins and the relationships between them and the devices.</source>
        <translation>逻辑孪生，以及它们与设备之间的关系。</translation>
    </message>
    <message>
        <source>A model as a tree and as its text. Every fault stands in the Problems drawer.</source>
        <translation>以树和文本显示的模型。每个错误都在问题抽屉中。</translation>
    </message>
    <message>
        <source>A query in the hub&apos;s own language. Ctrl+Space completes names; a fault is marked where it is.</source>
        <translation>以中心自己的语言书写的查询。Ctrl+Space 补全名称；错误会在原处标出。</translation>
    </message>
    <message>
        <source>Which clause of the query lets the chosen device in or out, and with which value.</source>
        <translation>查询的哪个子句让所选设备进入或排除，以及对应的值。</translation>
    </message>
    <message>
        <source>How far each device has come with what it was asked: waiting, accepted or refused.</source>
        <translation>每台设备对所请求内容的进展: 等待、已接受或已拒绝。</translation>
    </message>
    <message>
        <source>The devices that the query finds, with the columns that you choose. They follow the hub.</source>
        <translation>查询找到的设备，带有您选择的列。它们跟随中心。</translation>
    </message>
    <message>
        <source>The simulated devices, their signals and faults, and the clock that drives them.</source>
        <translation>模拟设备、其信号和故障，以及驱动它们的时钟。</translation>
    </message>
    <message>
        <source>How a program of yours connects, with code to copy, and how far it got.</source>
        <translation>您的程序如何连接，附可复制的代码，以及进展到哪一步。</translation>
    </message>
    <message>
        <source>Every packet and request that goes over the wire, the answer tied to its request.</source>
        <translation>线路上的每个数据包和请求，答复与请求相关联。</translation>
    </message>
    <message>
        <source>Faults in models, and twins that do not fit their model. F1 opens the page on the chosen one.</source>
        <translation>模型中的错误，以及不符合其模型的孪生。按 F1 打开所选项的页面。</translation>
    </message>
    <message>
        <source>Finds devices, models and everything that the menus have. Ctrl+Shift+P opens it.</source>
        <translation>查找设备、模型和菜单中的一切。按 Ctrl+Shift+P 打开。</translation>
    </message>
    <message>
        <source>The hub, the clock of the simulation and what wants attention. A click opens it.</source>
        <translation>中心、模拟时钟以及需要注意的事项。单击即可打开。</translation>
    </message>
    <message>
        <source>First steps. Each is ticked off by itself once it was done; close the panel whenever you like.</source>
        <translation>入门步骤。每一步完成后自动打勾；可随时关闭面板。</translation>
    </message>
    <message>
        <source>All simulated devices: their power, what they have sent, and the scene&apos;s timeline. Below, the hub can be recorded, and expectations checked.</source>
        <translation>所有模拟设备：电源、已发送的内容和场景的时间线。下方可以录制集线器并检查期望。</translation>
    </message>
    <message>
        <source>The jobs of the hub, and what the chosen one did to each device. An update of many twins can be taken back.</source>
        <translation>集线器的作业，以及所选作业对每个设备做了什么。对多个孪生的更新可以撤回。</translation>
    </message>
    <message>
        <source>One patch for many twins. The dry run says what it would do to each before anything happens.</source>
        <translation>一个补丁用于多个孪生。试运行会在任何改变之前说明对每个孪生的影响。</translation>
    </message>
    <message>
        <source>Devices and twins of a file. It is checked whole; a fault names its line and changes nothing.</source>
        <translation>文件中的设备和孪生。会整体检查；出错时指出行号且不做任何改变。</translation>
    </message>
    <message>
        <source>Many devices at once. {n} in the name stands for the number, {n:4} for it with four digits.</source>
        <translation>一次创建多个设备。名称中的 {n} 代表编号，{n:4} 代表四位编号。</translation>
    </message>
    <message>
        <source>The devices that are open, each in a tab. A pencil says that one has a draft, which stays when its tab is closed.</source>
        <translation>打开的设备，各占一个标签页。铅笔表示该设备有草稿；关闭标签页后草稿仍会保留。</translation>
    </message>
    <message>
        <source>The scene as text. Ctrl+Enter applies it while it runs; only what is different starts anew.</source>
        <translation>场景的文本。Ctrl+Enter 可在运行时应用；只有不同的部分重新开始。</translation>
    </message>
    <message>
        <source>Where devices are that tell a place. Plus and minus zoom, 0 shows all, N and P go from device to device.</source>
        <translation>报告位置的设备在哪里。加号和减号缩放，0 显示全部，N 和 P 在设备间移动。</translation>
    </message>
    <message>
        <source>Scripts and web services of a scene wait until you trust them. The workspace keeps it.</source>
        <translation>场景的脚本和 Web 服务会等待您的信任。工作区会记住它。</translation>
    </message>
    <message>
        <source>Ready devices for the scene that runs. {n} in the id stands for the number.</source>
        <translation>可加入正在运行的场景的现成设备。标识中的 {n} 表示编号。</translation>
    </message>
    <message>
        <source>Runs a script by itself, with the values above. Nothing of it reaches the hub.</source>
        <translation>用上面的值单独运行一个脚本，不会影响中心。</translation>
    </message>
    <message>
        <source>The states of the device. Insert adds one, F2 renames, T or dragging makes a transition, Delete takes away, Enter edits, Ctrl+Z takes back.</source>
        <translation>设备的状态。Insert 添加，F2 重命名，T 或拖动创建转换，Delete 删除，Enter 编辑，Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>What will be done next. Space runs the clock to that moment, where it stands.</source>
        <translation>接下来要做的事。空格键让时钟走到那一刻并停下。</translation>
    </message>
    <message>
        <source>Back through what was seen of the device. Esc shows again what is now.</source>
        <translation>回看此设备已显示过的内容。按 Esc 重新显示现在。</translation>
    </message>
    <message>
        <source>What happened, newest first. A chosen event stands beside the list, compared with the one before.</source>
        <translation>发生的事情，最新的在前。所选事件显示在列表旁，并与前一条比较。</translation>
    </message>
    <message>
        <source>The numbers that devices send, as a chart or as tiles.</source>
        <translation>设备发送的数字，以图表或磁贴显示。</translation>
    </message>
    <message>
        <source>What the hub keeps on all devices that a condition names, and how many it has reached.</source>
        <translation>中心在条件所指的所有设备上保持的内容，以及已到达的数量。</translation>
    </message>
    <message>
        <source>Desired properties for all devices that meet the condition, now and later. The higher priority wins.</source>
        <translation>满足条件的所有设备的期望属性，现在和以后都适用。优先级高的生效。</translation>
    </message>
    <message>
        <source>The connection strings of devices, one a line. Keys are left out unless you ask for them.</source>
        <translation>设备的连接字符串，每行一个。除非您要求，否则不含密钥。</translation>
    </message>
    <message>
        <source>Who may register with the provisioning service inside, and how a device does it.</source>
        <translation>谁可以向内置的预配服务注册，以及设备如何注册。</translation>
    </message>
</context>
<context>
    <name>app::HelpDesk</name>
    <message>
        <source>%1, in the menu %2</source>
        <translation>%1，在菜单 %2 中</translation>
    </message>
    <message>
        <source>%1, in the menu %2 (%3)</source>
        <translation>%1，在菜单 %2 中 (%3)</translation>
    </message>
</context>
<context>
    <name>app::HelpPages</name>
    <message>
        <source>What holds</source>
        <translation>什么成立</translation>
    </message>
    <message>
        <source>How to mend it</source>
        <translation>如何修正</translation>
    </message>
    <message>
        <source>All kinds of problems</source>
        <translation>所有种类的问题</translation>
    </message>
    <message>
        <source>The validation id of this fault is %1; parsers of DTDL use the same.</source>
        <translation>此错误的验证 ID 是 %1；DTDL 解析器使用相同的 ID。</translation>
    </message>
    <message>
        <source>Actions and keys</source>
        <translation>操作和按键</translation>
    </message>
    <message>
        <source>Everything that the menus have. The command palette finds each of them by its name.</source>
        <translation>菜单中的一切。命令面板可按名称找到每一项。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>了解更多</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>含义</translation>
    </message>
</context>
<context>
    <name>app::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>帮助的页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>帮助页面</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>没有页面包含这些词语。</translation>
    </message>
    <message>
        <source>%1 - Help</source>
        <translation>%1 - 帮助</translation>
    </message>
</context>
<context>
    <name>app::History</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>+ %1 added</source>
        <translation>+ 新增 %1</translation>
    </message>
    <message>
        <source>~ %1 changed</source>
        <translation>~ 更改 %1</translation>
    </message>
    <message>
        <source>− %1 removed</source>
        <translation>− 删除 %1</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Tags and desired</source>
        <translation>标签与期望值</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告值</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>tags and desired written by %1</source>
        <translation>%1 写入了标签与期望值</translation>
    </message>
    <message>
        <source>tags written by %1</source>
        <translation>%1 写入了标签</translation>
    </message>
    <message>
        <source>desired written by %1</source>
        <translation>%1 写入了期望值</translation>
    </message>
    <message>
        <source>reported by %1</source>
        <translation>%1 报告</translation>
    </message>
    <message>
        <source>the device refused what was asked</source>
        <translation>设备拒绝了所请求的值</translation>
    </message>
    <message>
        <source>made by %1</source>
        <translation>由 %1 创建</translation>
    </message>
    <message>
        <source>deleted by %1</source>
        <translation>由 %1 删除</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>已断开</translation>
    </message>
    <message>
        <source>command %1 called</source>
        <translation>调用了命令 %1</translation>
    </message>
    <message>
        <source>command %1 answered %2</source>
        <translation>命令 %1 答复 %2</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>遥测</translation>
    </message>
</context>
<context>
    <name>app::HistoryDesk</name>
    <message>
        <source>Compare with a device: id, model or tag</source>
        <translation>与设备比较: ID、模型或标签</translation>
    </message>
</context>
<context>
    <name>app::HistoryPane</name>
    <message>
        <source>This moment</source>
        <translation>此刻</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>所有行</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>One moment or two</source>
        <translation>一个或两个时刻</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>哪些行</translation>
    </message>
    <message>
        <source>To the change before (Left on the time line)</source>
        <translation>到前一个更改(时间线上按左键)</translation>
    </message>
    <message>
        <source>To the change after (Right on the time line)</source>
        <translation>到后一个更改(时间线上按右键)</translation>
    </message>
    <message>
        <source>To the change before</source>
        <translation>到前一个更改</translation>
    </message>
    <message>
        <source>To the change after</source>
        <translation>到后一个更改</translation>
    </message>
    <message>
        <source>Moment A</source>
        <translation>时刻 A</translation>
    </message>
    <message>
        <source>now, or a time to go to</source>
        <translation>现在，或要转到的时间</translation>
    </message>
    <message>
        <source>Type 10:58, 10:58:41.204 or 2026-11-26 10:58:41 and press Enter</source>
        <translation>输入 10:58、10:58:41.204 或 2026-11-26 10:58:41 并按 Enter</translation>
    </message>
    <message>
        <source>Swap A and B</source>
        <translation>交换 A 和 B</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>复制补丁</translation>
    </message>
    <message>
        <source>Restore as patch...</source>
        <translation>以补丁恢复...</translation>
    </message>
    <message>
        <source>The past cannot be read: %1</source>
        <translation>无法读取过去: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 10:58, 10:58:41.204 or 2026-11-26 10:58:41</source>
        <translation>&quot;%1&quot; 不是时间: 请写 10:58、10:58:41.204 或 2026-11-26 10:58:41</translation>
    </message>
    <message>
        <source>Nothing is kept before %1</source>
        <translation>%1 之前没有保留任何内容</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
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
        <translation>孪生当时不存在，或 %1 之前未知</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>晚 %1</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>早 %1</translation>
    </message>
    <message>
        <source>Tags and desired are now as they were at A</source>
        <translation>标签与期望值现与 A 时相同</translation>
    </message>
    <message>
        <source>Restore A</source>
        <translation>恢复 A</translation>
    </message>
</context>
<context>
    <name>app::HubControl</name>
    <message>
        <source>Export CA certificate</source>
        <translation>导出 CA 证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt)</source>
        <translation>证书 (*.pem *.crt)</translation>
    </message>
    <message>
        <source>The certificate was not exported</source>
        <translation>证书未能导出</translation>
    </message>
</context>
<context>
    <name>app::HubForm</name>
    <message>
        <source>Hub address</source>
        <translation>中心地址</translation>
    </message>
    <message>
        <source>Address and ports...</source>
        <translation>地址和端口...</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>主机名</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the host name</source>
        <translation>复制主机名</translation>
    </message>
    <message>
        <source>MQTT, TLS</source>
        <translation>MQTT，TLS</translation>
    </message>
    <message>
        <source>MQTT, WebSocket</source>
        <translation>MQTT，WebSocket</translation>
    </message>
    <message>
        <source>HTTPS</source>
        <translation>HTTPS</translation>
    </message>
    <message>
        <source>Copy the port of %1</source>
        <translation>复制 %1 的端口</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>信任</translation>
    </message>
    <message>
        <source>the hub&apos;s own certificate authority</source>
        <translation>中心自己的证书颁发机构</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy the path of the CA file</source>
        <translation>复制 CA 文件的路径</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy certificate</source>
        <translation>复制证书</translation>
    </message>
    <message>
        <source>Export CA file...</source>
        <translation>导出 CA 文件...</translation>
    </message>
    <message>
        <source>this machine only</source>
        <translation>仅限本机</translation>
    </message>
    <message>
        <source>open to the network</source>
        <translation>对网络开放</translation>
    </message>
    <message>
        <source>Use port %1 instead</source>
        <translation>改用端口 %1</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>正在侦听</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>被占用</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>made when the servers start</source>
        <translation>服务器启动时生成</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>AMQP, services</source>
        <translation>AMQP，服务</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>app::IdentityForm</name>
    <message>
        <source>Identity</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>New device...</source>
        <translation>新建设备...</translation>
    </message>
    <message>
        <source>Signs in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Connection string</source>
        <translation>连接字符串</translation>
    </message>
    <message>
        <source>the key is kept with the workspace</source>
        <translation>密钥随工作区保存</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Shared key of the policy iothubowner</source>
        <translation>策略 iothubowner 的共享密钥</translation>
    </message>
    <message>
        <source>Shared key</source>
        <translation>共享密钥</translation>
    </message>
    <message>
        <source>X.509 certificate</source>
        <translation>X.509 证书</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>Devices that are there already</source>
        <translation>已存在的设备</translation>
    </message>
    <message>
        <source>Only new devices: one that is there already is a problem</source>
        <translation>仅限新设备：已存在的视为问题</translation>
    </message>
    <message>
        <source>Merge the file into devices that are there already</source>
        <translation>将文件合并到已存在的设备</translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>文件的问题</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Checking the file...</source>
        <translation>正在检查文件...</translation>
    </message>
    <message>
        <source>The file is fine: %1 new, %2 to update.</source>
        <translation>文件正常：新增 %1 个，更新 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems. Nothing is imported until the file is mended.</source>
        <translation>
            <numerusform>%n 个问题。在修正文件之前不会导入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Not everything was imported</source>
        <translation>并非全部已导入</translation>
    </message>
    <message numerus="yes">
        <source>Replace tags or desired properties of %n devices?</source>
        <translation>
            <numerusform>替换 %n 台设备的 tags 或期望属性？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are there already. What the file names is put in place of what each of them has now; the rest stays. An import is no job: it cannot be undone as a whole.</source>
        <translation>它们已经存在。文件中写明的内容会取代各设备现有的内容，其余保持不变。导入不是作业，无法整体撤销。</translation>
    </message>
</context>
<context>
    <name>app::InboxModel</name>
    <message>
        <source>taken by the device</source>
        <translation>已被设备接收</translation>
    </message>
    <message>
        <source>expired in the queue</source>
        <translation>在队列中过期</translation>
    </message>
    <message>
        <source>given back too often</source>
        <translation>退回次数过多</translation>
    </message>
    <message>
        <source>rejected by the device</source>
        <translation>被设备拒绝</translation>
    </message>
    <message>
        <source>purged from the queue</source>
        <translation>已从队列清除</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>消息 %1</translation>
    </message>
    <message>
        <source>Message %1, %2</source>
        <translation>消息 %1，%2</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>received, to be settled until %1</source>
        <translation>已接收，须在 %1 前处理</translation>
    </message>
    <message>
        <source>, delivery %1 of %2</source>
        <translation>，第 %1 次投递，共 %2 次</translation>
    </message>
    <message>
        <source>, expires %1</source>
        <translation>，过期时间 %1</translation>
    </message>
    <message>
        <source>Feedback on %1</source>
        <translation>%1 的反馈</translation>
    </message>
    <message>
        <source>Feedback on %1, %2</source>
        <translation>%1，%2 的反馈</translation>
    </message>
    <message>
        <source>%1; waits for the sender</source>
        <translation>%1；等待发送方</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>app::InboxView</name>
    <message>
        <source>Inbox of the device</source>
        <translation>设备的收件箱</translation>
    </message>
    <message>
        <source>Messages that wait for the device</source>
        <translation>等待设备的消息</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>As the device: takes the oldest message that waits, for a minute</source>
        <translation>以设备身份：取出等待最久的消息，为期一分钟</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>As the device: it is done, the message leaves the queue</source>
        <translation>以设备身份：已处理，消息离开队列</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>As the device: it cannot be used, the message leaves the queue</source>
        <translation>以设备身份：无法使用，消息离开队列</translation>
    </message>
    <message>
        <source>Abandon</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>As the device: gives it back, it waits again</source>
        <translation>以设备身份：退回，消息重新等待</translation>
    </message>
    <message>
        <source>Read feedback</source>
        <translation>读取反馈</translation>
    </message>
    <message>
        <source>As the sender: the feedback leaves the queue</source>
        <translation>以发送方身份：反馈离开队列</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>No message is free to be received.</source>
        <translation>没有可接收的消息。</translation>
    </message>
    <message>
        <source>Message %1 is received; it is to be settled within a minute.</source>
        <translation>消息 %1 已接收，须在一分钟内处理。</translation>
    </message>
    <message>
        <source>Message %1 is %2.</source>
        <translation>消息 %1 %2。</translation>
    </message>
    <message numerus="yes">
        <source>Feedback on %n messages is read.</source>
        <translation>
            <numerusform>已读取 %n 条消息的反馈。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::IncomingBar</name>
    <message>
        <source>Take newer base</source>
        <translation>采用较新的基础</translation>
    </message>
    <message>
        <source>The device was made again</source>
        <translation>设备已重新创建</translation>
    </message>
    <message>
        <source>1 change came in</source>
        <translation>有 1 处更改传入</translation>
    </message>
    <message>
        <source>%1 changes came in</source>
        <translation>有 %1 处更改传入</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 处</translation>
    </message>
    <message>
        <source>Mend the text first</source>
        <translation>请先更正文本</translation>
    </message>
</context>
<context>
    <name>app::IssueWords</name>
    <message>
        <source>acknowledgement malformed</source>
        <translation>确认格式错误</translation>
    </message>
    <message>
        <source>%1: the acknowledgement is not whole. %2</source>
        <translation>%1: 确认不完整。%2</translation>
    </message>
    <message>
        <source>A writable property is reported as an object with value, ac and av, and ad if there is more to say.</source>
        <translation>可写属性以含 value、ac 和 av 的对象报告，需要说明时还有 ad。</translation>
    </message>
    <message>
        <source>Let the device report all of value, ac (a number) and av (the version it answers).</source>
        <translation>请让设备报告全部 value、ac(数字)和 av(所答复的版本)。</translation>
    </message>
    <message>
        <source>acknowledgement missing</source>
        <translation>缺少确认</translation>
    </message>
    <message>
        <source>%1: the device reports the plain value of a writable property</source>
        <translation>%1: 设备报告了可写属性的纯值</translation>
    </message>
    <message>
        <source>A writable property is reported as an object with value, ac and av, so that a service sees what became of its wish.</source>
        <translation>可写属性以含 value、ac 和 av 的对象报告，以便服务知道其请求的结果。</translation>
    </message>
    <message>
        <source>Let the device wrap the value into an acknowledgement.</source>
        <translation>请让设备把值包装成确认。</translation>
    </message>
    <message>
        <source>acknowledgement of a read-only property</source>
        <translation>对只读属性的确认</translation>
    </message>
    <message>
        <source>%1: the device acknowledges a property that nobody can write</source>
        <translation>%1: 设备确认了无人可写的属性</translation>
    </message>
    <message>
        <source>A read-only property is reported as its plain value.</source>
        <translation>只读属性以纯值报告。</translation>
    </message>
    <message>
        <source>Let the device report the value alone, or make the property writable in the model.</source>
        <translation>请让设备只报告值，或在模型中将属性设为可写。</translation>
    </message>
    <message>
        <source>component marker missing</source>
        <translation>缺少组件标记</translation>
    </message>
    <message>
        <source>%1: the component does not say that it is one</source>
        <translation>%1: 组件没有表明自己是组件</translation>
    </message>
    <message>
        <source>Every component carries &quot;__t&quot;: &quot;c&quot;, in each desired and each reported patch.</source>
        <translation>每个组件在每次期望补丁和报告补丁中都带有 &quot;__t&quot;: &quot;c&quot;。</translation>
    </message>
    <message>
        <source>Send the marker along with the values of the component.</source>
        <translation>请随组件的值一起发送标记。</translation>
    </message>
    <message>
        <source>component not in the model</source>
        <translation>组件不在模型中</translation>
    </message>
    <message>
        <source>%1: the model has no component of this name</source>
        <translation>%1: 模型没有此名称的组件</translation>
    </message>
    <message>
        <source>A component of the twin is one of the components that the interface of its model has.</source>
        <translation>孪生的组件是其模型的接口所具有的组件之一。</translation>
    </message>
    <message>
        <source>Correct the name, or add the component to a new version of the model.</source>
        <translation>请更正名称，或把组件添加到模型的新版本。</translation>
    </message>
    <message>
        <source>desired value of a read-only property</source>
        <translation>只读属性的期望值</translation>
    </message>
    <message>
        <source>%1: a service asks for a value that the device decides alone</source>
        <translation>%1: 服务请求了只由设备决定的值</translation>
    </message>
    <message>
        <source>Only properties that are writable in the model have desired values.</source>
        <translation>只有模型中可写的属性才有期望值。</translation>
    </message>
    <message>
        <source>Take the value out of the desired properties, or make the property writable in the model.</source>
        <translation>请从期望属性中移除该值，或在模型中将属性设为可写。</translation>
    </message>
    <message>
        <source>name not possible in a model</source>
        <translation>模型中不可能的名称</translation>
    </message>
    <message>
        <source>%1: no model can have a property of this name</source>
        <translation>%1: 任何模型都不能有此名称的属性</translation>
    </message>
    <message>
        <source>A name in a model is a letter, then letters, digits and underscores, up to 64.</source>
        <translation>模型中的名称以字母开头，后接字母、数字和下划线，最多 64 个。</translation>
    </message>
    <message>
        <source>Take another name, in the device and in the model.</source>
        <translation>请在设备和模型中改用其他名称。</translation>
    </message>
    <message>
        <source>property marked as a component</source>
        <translation>属性被标记为组件</translation>
    </message>
    <message>
        <source>%1: a property carries the marker of a component</source>
        <translation>%1: 属性带有组件的标记</translation>
    </message>
    <message>
        <source>Only components carry &quot;__t&quot;: &quot;c&quot;.</source>
        <translation>只有组件带有 &quot;__t&quot;: &quot;c&quot;。</translation>
    </message>
    <message>
        <source>Take the marker out of the property.</source>
        <translation>请从属性中移除标记。</translation>
    </message>
    <message>
        <source>property not in the model</source>
        <translation>属性不在模型中</translation>
    </message>
    <message>
        <source>%1: the model has no property of this name</source>
        <translation>%1: 模型没有此名称的属性</translation>
    </message>
    <message>
        <source>A property of the twin is one of the properties that the interface of its model has.</source>
        <translation>孪生的属性是其模型的接口所具有的属性之一。</translation>
    </message>
    <message>
        <source>Correct the name, remove the value, or add the property to a new version of the model.</source>
        <translation>请更正名称、移除值，或把属性添加到模型的新版本。</translation>
    </message>
    <message>
        <source>value fits the schema</source>
        <translation>值符合架构</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A value is an instance of the schema that the model gives for the property.</source>
        <translation>值是模型为该属性给出的架构的实例。</translation>
    </message>
    <message>
        <source>Send a value of that schema.</source>
        <translation>请发送符合该架构的值。</translation>
    </message>
    <message>
        <source>command not in the model</source>
        <translation>命令不在模型中</translation>
    </message>
    <message>
        <source>%1: the model has no command of this name</source>
        <translation>%1: 模型没有此名称的命令</translation>
    </message>
    <message>
        <source>A command is one of those that the interface of the device&apos;s model has.</source>
        <translation>命令是设备模型的接口所具有的命令之一。</translation>
    </message>
    <message>
        <source>Correct the name, or add the command to a new version of the model.</source>
        <translation>请更正名称，或把命令添加到模型的新版本。</translation>
    </message>
    <message>
        <source>request fits the schema</source>
        <translation>请求符合架构</translation>
    </message>
    <message>
        <source>%1: the request: %2</source>
        <translation>%1: 请求: %2</translation>
    </message>
    <message>
        <source>A request is an instance of the schema that the model gives for the command.</source>
        <translation>请求是模型为该命令给出的架构的实例。</translation>
    </message>
    <message>
        <source>Send a request of that schema.</source>
        <translation>请发送符合该架构的请求。</translation>
    </message>
    <message>
        <source>answer fits the schema</source>
        <translation>答复符合架构</translation>
    </message>
    <message>
        <source>%1: the answer: %2</source>
        <translation>%1: 答复: %2</translation>
    </message>
    <message>
        <source>An answer is an instance of the schema that the model gives for the command.</source>
        <translation>答复是模型为该命令给出的架构的实例。</translation>
    </message>
    <message>
        <source>Let the device answer with a value of that schema.</source>
        <translation>请让设备以符合该架构的值答复。</translation>
    </message>
    <message>
        <source>telemetry fits the schema</source>
        <translation>遥测符合架构</translation>
    </message>
    <message>
        <source>Telemetry is an instance of the schema that the model gives for it.</source>
        <translation>遥测是模型为其给出的架构的实例。</translation>
    </message>
    <message>
        <source>Let the device send a value of that schema.</source>
        <translation>请让设备发送符合该架构的值。</translation>
    </message>
    <message>
        <source>telemetry not in the model</source>
        <translation>遥测不在模型中</translation>
    </message>
    <message>
        <source>%1: the model has no telemetry of this name</source>
        <translation>%1: 模型没有此名称的遥测</translation>
    </message>
    <message>
        <source>What a device sends is telemetry that the interface of its model has.</source>
        <translation>设备发送的是其模型的接口所具有的遥测。</translation>
    </message>
    <message>
        <source>Correct the name, or add the telemetry to a new version of the model.</source>
        <translation>请更正名称，或把遥测添加到模型的新版本。</translation>
    </message>
    <message>
        <source>depth close to the limit</source>
        <translation>深度接近限制</translation>
    </message>
    <message>
        <source>Values of a twin may lie ten levels deep.</source>
        <translation>孪生的值最多可有十层。</translation>
    </message>
    <message>
        <source>Store flatter values before the hub refuses a deeper one.</source>
        <translation>请在中心拒绝更深的值之前存储更扁平的值。</translation>
    </message>
    <message>
        <source>size close to the limit</source>
        <translation>大小接近限制</translation>
    </message>
    <message>
        <source>Tags may have 8 KB, desired and reported properties 32 KB each.</source>
        <translation>标签最多 8 KB，期望属性和报告属性各最多 32 KB。</translation>
    </message>
    <message>
        <source>Store less before the hub refuses more.</source>
        <translation>请在中心拒绝之前减少存储。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <translation>
            <numerusform>%1 (%n 次)</numerusform>
        </translation>
    </message>
    <message>
        <source>too many or too few relationships</source>
        <translation>关系过多或过少</translation>
    </message>
    <message>
        <source>%1: the number of these relationships is not as the model says</source>
        <translation>%1: 这些关系的数量与模型不符</translation>
    </message>
    <message>
        <source>A twin has as many relationships of a name as minMultiplicity and maxMultiplicity allow.</source>
        <translation>孪生拥有的同名关系数量由 minMultiplicity 和 maxMultiplicity 限定。</translation>
    </message>
    <message>
        <source>Delete or create relationships until the number fits.</source>
        <translation>请删除或创建关系，直到数量相符。</translation>
    </message>
    <message>
        <source>relationship property not in the model</source>
        <translation>关系属性不在模型中</translation>
    </message>
    <message>
        <source>%1: the relationship has a property that the model does not know</source>
        <translation>%1: 关系有模型不认识的属性</translation>
    </message>
    <message>
        <source>A relationship has the properties that the model gives it.</source>
        <translation>关系具有模型给它的属性。</translation>
    </message>
    <message>
        <source>Remove the property, or add it to a new version of the model.</source>
        <translation>请移除该属性，或把它添加到模型的新版本。</translation>
    </message>
    <message>
        <source>relationship property fits the schema</source>
        <translation>关系属性符合架构</translation>
    </message>
    <message>
        <source>A property of a relationship is an instance of the schema that the model gives for it.</source>
        <translation>关系的属性是模型为其给出的架构的实例。</translation>
    </message>
    <message>
        <source>Write a value of that schema.</source>
        <translation>请写入符合该架构的值。</translation>
    </message>
    <message>
        <source>target of the relationship</source>
        <translation>关系的目标</translation>
    </message>
    <message>
        <source>%1: the relationship leads to a twin of another model than it may</source>
        <translation>%1: 关系指向不被允许的模型的孪生</translation>
    </message>
    <message>
        <source>A relationship leads to twins of the model that its target names.</source>
        <translation>关系指向其 target 所指明模型的孪生。</translation>
    </message>
    <message>
        <source>Lead the relationship to a twin of that model.</source>
        <translation>请把关系指向该模型的孪生。</translation>
    </message>
    <message>
        <source>relationship not in the model</source>
        <translation>关系不在模型中</translation>
    </message>
    <message>
        <source>%1: the model has no relationship of this name</source>
        <translation>%1: 模型没有此名称的关系</translation>
    </message>
    <message>
        <source>A relationship is one of those that the interface of the twin&apos;s model has.</source>
        <translation>关系是孪生模型的接口所具有的关系之一。</translation>
    </message>
    <message>
        <source>Correct the name, or add the relationship to a new version of the model.</source>
        <translation>请更正名称，或把关系添加到模型的新版本。</translation>
    </message>
</context>
<context>
    <name>app::JobDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>app::Jobs</name>
    <message>
        <source>scheduled</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>方法 %1</translation>
    </message>
    <message>
        <source>take changes back</source>
        <translation>撤回更改</translation>
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
        <translation>所有设备</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>app::JobsPane</name>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>No jobs yet. Choose devices in the fleet to update them or to call a command of each.</source>
        <translation>还没有作业。在设备群中选择设备即可更新它们或调用每个设备的命令。</translation>
    </message>
    <message>
        <source>What the job did to each device</source>
        <translation>作业对每个设备做了什么</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%n 个作业运行中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 个中 %1 个完成</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 个失败</translation>
    </message>
    <message>
        <source>The job could not be cancelled</source>
        <translation>无法取消作业</translation>
    </message>
</context>
<context>
    <name>app::LanesDelegate</name>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>app::LanesHead</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
</context>
<context>
    <name>app::LanguageDialog</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>That of the system</source>
        <translation>系统的语言</translation>
    </message>
    <message>
        <source>It counts when Twinscope is started the next time.</source>
        <translation>在下次启动 Twinscope 时生效。</translation>
    </message>
</context>
<context>
    <name>app::LogicalTwinForm</name>
    <message>
        <source>Logical twin %1</source>
        <translation>逻辑孪生 %1</translation>
    </message>
    <message>
        <source>New logical twin</source>
        <translation>新建逻辑孪生</translation>
    </message>
    <message>
        <source>for example floor-3</source>
        <translation>例如 floor-3</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Properties and components</source>
        <translation>属性和组件</translation>
    </message>
    <message>
        <source>There is a device or a twin with this name.</source>
        <translation>已有同名的设备或孪生。</translation>
    </message>
    <message>
        <source>No source has this model, so the twin is not judged.</source>
        <translation>没有来源提供此模型，因此不评判该孪生。</translation>
    </message>
</context>
<context>
    <name>app::LogicalTwinsModel</name>
    <message numerus="yes">
        <source>%1: %n issues</source>
        <translation>
            <numerusform>%1: %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>孪生</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>app::MachineEditor</name>
    <message>
        <source>There is no change of the chart to take back.</source>
        <translation>没有可撤销的状态图更改。</translation>
    </message>
    <message>
        <source>The last change of the chart cannot be taken back: the same was changed elsewhere.</source>
        <translation>无法撤销状态图的上一次更改：同一处已在别处被更改。</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>The hub cannot save any more</source>
        <translation>中心无法再保存</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Demo workspace</source>
        <translation>演示工作区</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>app::MendOffer</name>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n 处注释</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commas too many</source>
        <translation>
            <numerusform>%n 个多余的逗号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts in single quotes</source>
        <translation>
            <numerusform>%n 个单引号文本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names without quotes</source>
        <translation>
            <numerusform>%n 个无引号名称</numerusform>
        </translation>
    </message>
    <message>
        <source>No JSON yet: %1, the first at line %2, column %3</source>
        <translation>还不是 JSON: %1，第一处在第 %2 行第 %3 列</translation>
    </message>
    <message>
        <source>&amp;Mend</source>
        <translation>修正(&amp;M)</translation>
    </message>
    <message>
        <source>Mend the JSON text</source>
        <translation>修正 JSON 文本</translation>
    </message>
</context>
<context>
    <name>app::MenuCorner</name>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
</context>
<context>
    <name>app::MergePanel</name>
    <message>
        <source>Take over</source>
        <translation>接管</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Back to editing</source>
        <translation>返回编辑</translation>
    </message>
    <message>
        <source>Apply merged</source>
        <translation>应用合并结果</translation>
    </message>
    <message>
        <source>The twin was written once after you began to edit</source>
        <translation>您开始编辑后，孪生被写入了一次</translation>
    </message>
    <message>
        <source>The twin was written %1 times after you began to edit</source>
        <translation>您开始编辑后，孪生被写入了 %1 次</translation>
    </message>
    <message>
        <source>Your draft is kept as it was</source>
        <translation>您的草稿保持原样</translation>
    </message>
    <message>
        <source>Draft safe on disk: %1</source>
        <translation>草稿已安全存盘: %1</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并结果</translation>
    </message>
    <message>
        <source>≠ One place was changed here and by somebody else</source>
        <translation>≠ 有一处在这里和他人处都被更改</translation>
    </message>
    <message>
        <source>≠ %1 places were changed here and by somebody else</source>
        <translation>≠ 有 %1 处在这里和他人处都被更改</translation>
    </message>
    <message>
        <source>One place merged by itself</source>
        <translation>一处已自动合并</translation>
    </message>
    <message>
        <source>%1 places merged by themselves</source>
        <translation>%1 处已自动合并</translation>
    </message>
    <message>
        <source>their paths do not meet</source>
        <translation>它们的路径不相交</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>全部采用他人的</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>全部采用我的</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1，他人的: %2</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1，我的: %2</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>他人的</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>both the same</source>
        <translation>双方相同</translation>
    </message>
    <message>
        <source>Patch to be sent</source>
        <translation>要发送的补丁</translation>
    </message>
    <message>
        <source>The merged values become your draft; nothing is sent</source>
        <translation>合并后的值成为您的草稿；不发送任何内容</translation>
    </message>
    <message>
        <source>Sends the patch, if nobody writes before it</source>
        <translation>若此前无人写入，则发送补丁</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>由 %1</translation>
    </message>
    <message>
        <source>✓ mine, chosen</source>
        <translation>✓ 已选我的</translation>
    </message>
    <message>
        <source>✓ theirs, chosen</source>
        <translation>✓ 已选他人的</translation>
    </message>
    <message>
        <source>Nothing is left to send: the twin holds it already</source>
        <translation>没有可发送的内容: 孪生已有这些值</translation>
    </message>
    <message>
        <source>Sends %1 of your %2 changes and notifies the device</source>
        <translation>发送您 %2 处更改中的 %1 处并通知设备</translation>
    </message>
    <message>
        <source>Sends %1 of your %2 changes; the device hears nothing, tags are not its own</source>
        <translation>发送您 %2 处更改中的 %1 处；设备不会得知，标签不属于它</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基础</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>他人的</translation>
    </message>
    <message>
        <source>choose one side, or write a third value</source>
        <translation>选择一方，或写入第三个值</translation>
    </message>
    <message>
        <source>where your draft began</source>
        <translation>您的草稿的起点</translation>
    </message>
    <message>
        <source>version %1, on the hub</source>
        <translation>版本 %1，在中心上</translation>
    </message>
    <message>
        <source>draft of this window</source>
        <translation>此窗口的草稿</translation>
    </message>
    <message>
        <source>what the twin will hold</source>
        <translation>孪生将保存的值</translation>
    </message>
    <message>
        <source>%1, merged: JSON</source>
        <translation>%1，合并结果：JSON</translation>
    </message>
    <message>
        <source>What the twin will hold; write another value, as JSON, if neither side is right</source>
        <translation>孪生将保存的值；若两边都不对，请以 JSON 写入另一个值</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Notifies</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>回退方式</translation>
    </message>
    <message>
        <source>Undo sends the inverse patch, if the etag still fits</source>
        <translation>“撤消”会在 etag 仍相符时发送反向补丁</translation>
    </message>
    <message>
        <source>%1: theirs kept</source>
        <translation>%1：保留对方的</translation>
    </message>
    <message>
        <source>%1: already so on the hub</source>
        <translation>%1：中心上已是如此</translation>
    </message>
    <message>
        <source>%1 of your %2 changes</source>
        <translation>您的 %2 项更改中的 %1 项</translation>
    </message>
    <message>
        <source>nothing is left out</source>
        <translation>无遗漏</translation>
    </message>
    <message>
        <source>nobody: tags are not the device&apos;s</source>
        <translation>无：标签不属于设备</translation>
    </message>
    <message>
        <source>tags %1, desired %2</source>
        <translation>标签 %1，期望 %2</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>✓ a third value</source>
        <translation>✓ 第三个值</translation>
    </message>
    <message numerus="yes">
        <source>%n values unchanged on both sides</source>
        <translation>
            <numerusform>双方均未更改的值 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MessagesPane</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>尚未发送任何内容</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Save template...</source>
        <translation>保存模板...</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>移除模板</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>复制为</translation>
    </message>
    <message>
        <source>Direct method</source>
        <translation>直接方法</translation>
    </message>
    <message>
        <source>Message to the device</source>
        <translation>发给设备的消息</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>要发送的内容</translation>
    </message>
    <message>
        <source>Method, for example reboot</source>
        <translation>方法，例如 reboot</translation>
    </message>
    <message>
        <source>Seconds that the device may take</source>
        <translation>设备可用的秒数</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Properties: name=value; name=value</source>
        <translation>属性：名称=值; 名称=值</translation>
    </message>
    <message>
        <source>Message id</source>
        <translation>消息 ID</translation>
    </message>
    <message>
        <source>Feedback that is wanted</source>
        <translation>需要的反馈</translation>
    </message>
    <message>
        <source>no feedback</source>
        <translation>无反馈</translation>
    </message>
    <message>
        <source>when taken</source>
        <translation>接收时</translation>
    </message>
    <message>
        <source>when not taken</source>
        <translation>未接收时</translation>
    </message>
    <message>
        <source>any feedback</source>
        <translation>任何反馈</translation>
    </message>
    <message>
        <source>Seconds until the message expires</source>
        <translation>消息过期前的秒数</translation>
    </message>
    <message>
        <source>Answer of the device</source>
        <translation>设备的应答</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>已发送的内容</translation>
    </message>
    <message>
        <source>Invoke</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Payload of the method, JSON</source>
        <translation>方法的有效负载，JSON</translation>
    </message>
    <message>
        <source>Body of the message</source>
        <translation>消息正文</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Name of the template:</source>
        <translation>模板名称：</translation>
    </message>
    <message>
        <source>Send to the device</source>
        <translation>发送到设备</translation>
    </message>
    <message>
        <source>Mailbox of the device</source>
        <translation>设备的邮箱</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>收件箱</translation>
    </message>
    <message>
        <source>Send, or the mailbox of the device</source>
        <translation>发送，或设备的邮箱</translation>
    </message>
    <message>
        <source> s to answer</source>
        <translation> 秒内应答</translation>
    </message>
    <message>
        <source>Seconds that a device which is not there may take to connect</source>
        <translation>等待未在线设备连接的秒数</translation>
    </message>
    <message>
        <source> s to connect</source>
        <translation> 秒内连接</translation>
    </message>
</context>
<context>
    <name>app::ModelCheck</name>
    <message>
        <source>%1 is not at hand: no source has it.</source>
        <translation>%1 尚未取得: 没有来源提供。</translation>
    </message>
</context>
<context>
    <name>app::ModelDocument</name>
    <message>
        <source>Views of the model</source>
        <translation>模型的视图</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Tree + text</source>
        <translation>树 + 文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Form of the model</source>
        <translation>模型的形式</translation>
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
        <translation>谁使用此模型</translation>
    </message>
    <message>
        <source>changed, not saved</source>
        <translation>已更改，未保存</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>%1 B of %2 MiB</source>
        <translation>%1 B / %2 MiB</translation>
    </message>
    <message>
        <source>Versions (%1)</source>
        <translation>版本 (%1)</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>设备 %1</translation>
    </message>
    <message>
        <source>%1 of %2 devices</source>
        <translation>%2 台设备中的 %1 台</translation>
    </message>
    <message>
        <source>Used by (%1)</source>
        <translation>使用者 (%1)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 未保存</translation>
    </message>
    <message>
        <source>not at hand: no source has it</source>
        <translation>尚未取得: 没有来源提供</translation>
    </message>
    <message>
        <source>Thing Model</source>
        <translation>Thing Model</translation>
    </message>
    <message>
        <source>Thing Model of the W3C</source>
        <translation>W3C 的 Thing Model</translation>
    </message>
    <message>
        <source>new, not saved</source>
        <translation>新建，未保存</translation>
    </message>
    <message>
        <source>Left out of the guess: %1</source>
        <translation>推测中略去: %1</translation>
    </message>
    <message>
        <source>Save model</source>
        <translation>保存模型</translation>
    </message>
    <message>
        <source>Models (*.json)</source>
        <translation>模型 (*.json)</translation>
    </message>
    <message>
        <source>Models that need it: %1.</source>
        <translation>需要它的模型: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n devices have it.</source>
        <translation>
            <numerusform>%n 台设备使用它。</numerusform>
        </translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>此操作无法撤销。</translation>
    </message>
    <message>
        <source>Delete %1 from the disk?</source>
        <translation>从磁盘删除 %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 未被删除</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
</context>
<context>
    <name>app::ModelGraph</name>
    <message>
        <source>extends</source>
        <translation>扩展</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>not at hand</source>
        <translation>不可用</translation>
    </message>
</context>
<context>
    <name>app::ModelGraphPane</name>
    <message>
        <source>Graph of the model</source>
        <translation>模型的图</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Ctrl+0 shows it at 100 %, Ctrl with plus and minus zooms</source>
        <translation>Ctrl+0 以 100 % 显示，Ctrl 加加号或减号缩放</translation>
    </message>
    <message>
        <source>Save picture...</source>
        <translation>保存图片...</translation>
    </message>
    <message>
        <source>extends %1</source>
        <translation>扩展 %1</translation>
    </message>
    <message>
        <source>components %1</source>
        <translation>组件 %1</translation>
    </message>
    <message>
        <source>relationships %1</source>
        <translation>关系 %1</translation>
    </message>
    <message>
        <source>%1 of %2 models</source>
        <translation>%1 / %2 个模型</translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
</context>
<context>
    <name>app::ModelHeader</name>
    <message>
        <source>Picture of the model</source>
        <translation>模型的图示</translation>
    </message>
</context>
<context>
    <name>app::ModelListModel</name>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo models</source>
        <translation>演示模型</translation>
    </message>
    <message>
        <source>Source %1: %2, %3</source>
        <translation>来源 %1: %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>built in, read-only</source>
        <translation>内置，只读</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n models</source>
        <translation>
            <numerusform>%n 个模型</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未请求</translation>
    </message>
    <message numerus="yes">
        <source>%n in cache</source>
        <translation>
            <numerusform>缓存中 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ModelNote</name>
    <message>
        <source>Ask the web sources</source>
        <translation>询问网络来源</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>No source has this model, so its twins are shown as they are and not judged.</source>
        <translation>没有来源提供此模型，因此其孪生按原样显示，不作评判。</translation>
    </message>
    <message>
        <source>Infer it from %1</source>
        <translation>从 %1 推断</translation>
    </message>
</context>
<context>
    <name>app::ModelRows</name>
    <message>
        <source>interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>%1 own</source>
        <translation>%1 个自有</translation>
    </message>
    <message>
        <source>%1 own, %2 inherited</source>
        <translation>%1 个自有，%2 个继承</translation>
    </message>
    <message>
        <source>inherited, resolved</source>
        <translation>继承，已解析</translation>
    </message>
    <message>
        <source>inherited, not at hand</source>
        <translation>继承，尚未取得</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>any twin</source>
        <translation>任意孪生</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>component, resolved</source>
        <translation>组件，已解析</translation>
    </message>
    <message>
        <source>component, not at hand</source>
        <translation>组件，尚未取得</translation>
    </message>
    <message numerus="yes">
        <source>enum, %n values</source>
        <translation>
            <numerusform>枚举，%n 个值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>object, %n fields</source>
        <translation>
            <numerusform>对象，%n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>array of %1</source>
        <translation>%1 的数组</translation>
    </message>
    <message>
        <source>map of %1</source>
        <translation>%1 的映射</translation>
    </message>
</context>
<context>
    <name>app::ModelTextPane</name>
    <message>
        <source>DTDL text</source>
        <translation>DTDL 文本</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
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
        <translation>有错误</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Semantic type, unit</source>
        <translation>语义类型，单位</translation>
    </message>
</context>
<context>
    <name>app::ModelTreePane</name>
    <message>
        <source>telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>可写</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>关系</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>接口</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>app::ModelVersions</name>
    <message>
        <source>Versions of the model</source>
        <translation>模型的版本</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>较旧版本</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>较新版本</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Twins of the older version</source>
        <translation>较旧版本的孪生</translation>
    </message>
    <message>
        <source>%1   shown</source>
        <translation>%1   已显示</translation>
    </message>
    <message>
        <source>There is one version only.</source>
        <translation>只有一个版本。</translation>
    </message>
    <message>
        <source>Choose two versions.</source>
        <translation>请选择两个版本。</translation>
    </message>
    <message>
        <source>%1 is not valid: nothing can be compared.</source>
        <translation>%1 无效: 无法比较。</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>breaking: %1, compatible: %2</source>
        <translation>不兼容: %1，兼容: %2</translation>
    </message>
    <message>
        <source>No twin has %1.</source>
        <translation>没有孪生使用 %1。</translation>
    </message>
    <message>
        <source>%1 of the first %2 of %3 twins of %4 fit %5 as they are.</source>
        <translation>%4 的 %3 个孪生中，前 %2 个里有 %1 个原样符合 %5。</translation>
    </message>
    <message>
        <source>%1 of %2 twins of %3 fit %4 as they are. A device takes the newer model when it announces it.</source>
        <translation>%3 的 %2 个孪生中有 %1 个原样符合 %4。设备在声明较新模型时采用它。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n logical twins</source>
        <translation>
            <numerusform>迁移 %n 个逻辑孪生</numerusform>
        </translation>
    </message>
    <message>
        <source>fits</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>Their model becomes %1; their values stay as they are.</source>
        <translation>它们的模型变为 %1；值保持不变。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>%1 was not moved</source>
        <translation>%1 未迁移</translation>
    </message>
</context>
<context>
    <name>app::ModelsPane</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Fetching: %1 found, %2 open</source>
        <translation>正在获取: 已找到 %1，剩余 %2</translation>
    </message>
    <message>
        <source>Some models were not found</source>
        <translation>未找到某些模型</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be a source of models</source>
        <translation>%1 不能作为模型来源</translation>
    </message>
    <message>
        <source>Find a model, type or unit</source>
        <translation>查找模型、类型或单位</translation>
    </message>
    <message>
        <source>Find a model by name, semantic type or unit</source>
        <translation>按名称、语义类型或单位查找模型</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>添加来源</translation>
    </message>
    <message>
        <source>Reading models</source>
        <translation>正在读取模型</translation>
    </message>
    <message>
        <source>First source wins</source>
        <translation>靠前的来源优先</translation>
    </message>
    <message>
        <source>Move Source &amp;Up</source>
        <translation>上移来源(&amp;U)</translation>
    </message>
    <message>
        <source>Move Source &amp;Down</source>
        <translation>下移来源(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>清除缓存(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove Source</source>
        <translation>移除来源(&amp;R)</translation>
    </message>
    <message>
        <source>Folder, file or address of a repository with models in DTDL:</source>
        <translation>包含 DTDL 模型的文件夹、文件或存储库地址:</translation>
    </message>
    <message>
        <source>Export models</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>压缩文件 (*.zip)</translation>
    </message>
    <message>
        <source>The models were not exported</source>
        <translation>模型未能导出</translation>
    </message>
    <message numerus="yes">
        <source>%n models are in %1</source>
        <translation>
            <numerusform>%n 个模型已存入 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::MomentBar</name>
    <message>
        <source>Return to live</source>
        <translation>返回实时</translation>
    </message>
    <message>
        <source>History and Twin show this moment. The hub runs on and is recorded.</source>
        <translation>历史和孪生显示此时刻。中心继续运行并被记录。</translation>
    </message>
    <message>
        <source>read only until you return</source>
        <translation>返回之前只读</translation>
    </message>
    <message>
        <source>Viewing %1, %2 ago</source>
        <translation>正在查看 %1，%2 之前</translation>
    </message>
</context>
<context>
    <name>app::NewEnrollmentDialog</name>
    <message>
        <source>New enrollment</source>
        <translation>新建注册项</translation>
    </message>
    <message>
        <source>one device</source>
        <translation>一台设备</translation>
    </message>
    <message>
        <source>a group of devices</source>
        <translation>一组设备</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>对象(&amp;F)</translation>
    </message>
    <message>
        <source>for example pump-7</source>
        <translation>例如 pump-7</translation>
    </message>
    <message>
        <source>&amp;Id: of the registration, or the name of the group</source>
        <translation>ID(&amp;I): 注册的 ID，或组的名称</translation>
    </message>
    <message>
        <source>a key, made by the hub</source>
        <translation>由中心生成的密钥</translation>
    </message>
    <message>
        <source>an X.509 certificate</source>
        <translation>X.509 证书</translation>
    </message>
    <message>
        <source>&amp;Devices prove who they are with</source>
        <translation>设备证明身份的方式(&amp;D)</translation>
    </message>
    <message>
        <source>First &amp;tags (optional, JSON)</source>
        <translation>初始标签(&amp;T) (可选，JSON)</translation>
    </message>
    <message>
        <source>First d&amp;esired properties (optional, JSON)</source>
        <translation>初始期望属性(&amp;E) (可选，JSON)</translation>
    </message>
    <message>
        <source>its twin as it is, with the present credentials</source>
        <translation>其孪生保持原样，使用当前凭据</translation>
    </message>
    <message>
        <source>the first twin again</source>
        <translation>重新成为初始孪生</translation>
    </message>
    <message>
        <source>everything as it is</source>
        <translation>一切保持原样</translation>
    </message>
    <message>
        <source>A device that &amp;registers again finds</source>
        <translation>再次注册的设备得到(&amp;R)</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>选择...</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Certificate of the enrollment</source>
        <translation>注册项的证书</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>of the authority that signs those of the devices, PEM</source>
        <translation>签署设备证书的颁发机构的证书，PEM</translation>
    </message>
    <message>
        <source>of the device, PEM</source>
        <translation>设备的证书，PEM</translation>
    </message>
    <message>
        <source>An id has letters, digits or - . _ : and ends with a letter, a digit or -.</source>
        <translation>ID 由字母、数字或 - . _ : 组成，并以字母、数字或 - 结尾。</translation>
    </message>
    <message>
        <source>There is already an enrollment with this id.</source>
        <translation>已有使用此 ID 的注册项。</translation>
    </message>
</context>
<context>
    <name>app::PaletteModel</name>
    <message>
        <source>Go to device</source>
        <translation>转到设备</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
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
        <translation>%1 的数字孪生的 JSON Patch</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>第 %1 行，第 %2 列: </translation>
    </message>
    <message>
        <source>Done at %1: desired properties have version %2.</source>
        <translation>已于 %1 完成: 期望属性的版本为 %2。</translation>
    </message>
    <message>
        <source>Refused at %1: %2</source>
        <translation>于 %1 被拒绝: %2</translation>
    </message>
    <message>
        <source>Merge patch of the desired properties</source>
        <translation>期望属性的合并补丁</translation>
    </message>
    <message>
        <source>right: the merge patch of desired that is the same; either can be edited</source>
        <translation>右侧：等价的 desired 合并补丁；两者均可编辑</translation>
    </message>
    <message>
        <source>Draft of %1 as JSON Patch</source>
        <translation>%1 的草稿（JSON Patch）</translation>
    </message>
    <message>
        <source>No digital twin can say this: %1</source>
        <translation>数字孪生无法表达：%1</translation>
    </message>
    <message>
        <source>No digital twin can say this, the device twin can: %1</source>
        <translation>数字孪生无法表达，设备孪生可以：%1</translation>
    </message>
</context>
<context>
    <name>app::PickerPopup</name>
    <message>
        <source>Found</source>
        <translation>找到的</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>app::PowerBar</name>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>睡眠</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Reboot</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Scene text</source>
        <translation>场景文本</translation>
    </message>
    <message>
        <source>Form of the simulation</source>
        <translation>模拟的形式</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>已发送 %1</translation>
    </message>
    <message>
        <source>%1 acks</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>拒绝 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n 次失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止: %1</translation>
    </message>
    <message>
        <source>%1 messages/s</source>
        <translation>%1 条消息/秒</translation>
    </message>
</context>
<context>
    <name>app::PreviewPlot</name>
    <message>
        <source>Preview of the value</source>
        <translation>值的预览</translation>
    </message>
    <message>
        <source>after stages</source>
        <translation>经过各阶段后</translation>
    </message>
    <message>
        <source>before stages</source>
        <translation>经过各阶段前</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Choose a value that has a generator.</source>
        <translation>请选择有生成器的值。</translation>
    </message>
    <message>
        <source>This value is no number.</source>
        <translation>此值不是数字。</translation>
    </message>
</context>
<context>
    <name>app::ProblemDetails</name>
    <message>
        <source>As the device %1, PATCH reported %2</source>
        <translation>作为设备 %1，PATCH reported %2</translation>
    </message>
    <message>
        <source>PATCH desired of %1 %2</source>
        <translation>PATCH %1 的 desired %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>How to mend</source>
        <translation>如何修正</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Apply fix</source>
        <translation>应用修正</translation>
    </message>
    <message>
        <source>Ask the web sources</source>
        <translation>询问网络来源</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>%1 was not mended</source>
        <translation>%1 未修正</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>app::ProblemWords</name>
    <message>
        <source>the text is a model in JSON</source>
        <translation>文本是 JSON 格式的模型</translation>
    </message>
    <message>
        <source>A model is a JSON object or an array of objects, each member given once.</source>
        <translation>模型是 JSON 对象或对象的数组，每个成员只出现一次。</translation>
    </message>
    <message>
        <source>Correct the JSON at this place.</source>
        <translation>请更正此处的 JSON。</translation>
    </message>
    <message>
        <source>@context names the language</source>
        <translation>@context 指明语言</translation>
    </message>
    <message>
        <source>@context begins with the DTDL version, &quot;dtmi:dtdl:context;2&quot; to &quot;;4&quot;; then come the extensions that the model uses.</source>
        <translation>@context 以 DTDL 版本开头，即 &quot;dtmi:dtdl:context;2&quot; 到 &quot;;4&quot;；然后是模型使用的扩展。</translation>
    </message>
    <message>
        <source>Name the version and the extensions that the model is written in.</source>
        <translation>请指明模型所用的版本和扩展。</translation>
    </message>
    <message>
        <source>interfaces stand at the top</source>
        <translation>接口位于顶层</translation>
    </message>
    <message>
        <source>At the top of a model stand interfaces, each with an @id of its own.</source>
        <translation>模型的顶层是接口，每个都有自己的 @id。</translation>
    </message>
    <message>
        <source>Put the element inside an interface, or make it one.</source>
        <translation>请把元素放入接口，或使其成为接口。</translation>
    </message>
    <message>
        <source>elements have types and ids</source>
        <translation>元素有类型和 ID</translation>
    </message>
    <message>
        <source>An element has one type of the language, co-types that fit it, and an id that nothing else has.</source>
        <translation>元素有语言中的一个类型、与之相符的辅助类型，以及独有的 ID。</translation>
    </message>
    <message>
        <source>Correct @type or @id of the element.</source>
        <translation>请更正元素的 @type 或 @id。</translation>
    </message>
    <message>
        <source>elements have their properties</source>
        <translation>元素有其属性</translation>
    </message>
    <message>
        <source>An element has the properties of its types: the required ones, each as often as allowed, no others.</source>
        <translation>元素具有其类型的属性: 必需的属性，每个出现允许的次数，没有其他属性。</translation>
    </message>
    <message>
        <source>Add, correct or remove the property.</source>
        <translation>请添加、更正或移除该属性。</translation>
    </message>
    <message>
        <source>values have their form</source>
        <translation>值有其形式</translation>
    </message>
    <message>
        <source>A value is of the kind, length and range that its property takes.</source>
        <translation>值的种类、长度和范围符合其属性。</translation>
    </message>
    <message>
        <source>Write a value of that kind.</source>
        <translation>请写入该种类的值。</translation>
    </message>
    <message>
        <source>texts name their language</source>
        <translation>文本指明语言</translation>
    </message>
    <message>
        <source>A text is a string, or one string for each language code.</source>
        <translation>文本是一个字符串，或每个语言代码一个字符串。</translation>
    </message>
    <message>
        <source>Write {&quot;en&quot;: &quot;text&quot;} with one string for each language.</source>
        <translation>请写 {&quot;en&quot;: &quot;text&quot;}，每种语言一个字符串。</translation>
    </message>
    <message>
        <source>references lead to elements</source>
        <translation>引用指向元素</translation>
    </message>
    <message>
        <source>A reference leads to an element of the model, of another model or of the language.</source>
        <translation>引用指向本模型、其他模型或语言的元素。</translation>
    </message>
    <message>
        <source>Correct the id, or add the model that defines it.</source>
        <translation>请更正 ID，或添加包含它的模型。</translation>
    </message>
    <message>
        <source>the parts fit together</source>
        <translation>各部分相符</translation>
    </message>
    <message>
        <source>Names are unique, nothing contains itself, and what belongs together fits: types, units, schemas and values, up to the limits of the language.</source>
        <translation>名称唯一，没有元素包含自身，属于一体的内容相符: 类型、单位、架构和值，且不超过语言的限制。</translation>
    </message>
    <message>
        <source>Change one of the parts so that they fit.</source>
        <translation>请更改其中一部分以使其相符。</translation>
    </message>
    <message>
        <source>the parts of an element agree</source>
        <translation>元素的各部分一致</translation>
    </message>
    <message>
        <source>Where an element is written in several parts, they say the same.</source>
        <translation>元素分几处书写时，各处内容一致。</translation>
    </message>
    <message>
        <source>Make the parts agree, or keep one of them.</source>
        <translation>请使各部分一致，或只保留其一。</translation>
    </message>
    <message>
        <source>A model needs every interface that it extends or has as a component.</source>
        <translation>模型需要它所扩展的或作为组件的每个接口。</translation>
    </message>
    <message>
        <source>Add a source that has the model, or ask the web sources for it.</source>
        <translation>请添加包含该模型的来源，或向网络来源查询。</translation>
    </message>
    <message>
        <source>Add the marker</source>
        <translation>添加标记</translation>
    </message>
    <message>
        <source>Complete the acknowledgement</source>
        <translation>补全确认</translation>
    </message>
    <message>
        <source>Convert the value</source>
        <translation>转换值</translation>
    </message>
    <message>
        <source>Remove the marker</source>
        <translation>移除标记</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>移除值</translation>
    </message>
    <message>
        <source>Report the plain value</source>
        <translation>报告纯值</translation>
    </message>
    <message>
        <source>Wrap in an acknowledgement</source>
        <translation>包装成确认</translation>
    </message>
</context>
<context>
    <name>app::ProblemsModel</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>哪里</translation>
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
        <translation>规则</translation>
    </message>
    <message>
        <source>What</source>
        <translation>什么</translation>
    </message>
    <message>
        <source>model not at hand</source>
        <translation>模型尚未取得</translation>
    </message>
    <message>
        <source>%1 needs %2, which no source has</source>
        <translation>%1 需要 %2，没有来源提供</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>app::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>This model</source>
        <translation>此模型</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Problems of this model or all</source>
        <translation>此模型的问题或所有问题</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No problems: every model is valid and every twin fits its model.</source>
        <translation>没有问题: 每个模型都有效，每个孪生都符合其模型。</translation>
    </message>
    <message>
        <source>No problem matches.</source>
        <translation>没有匹配的问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n problems</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::ProgressStrip</name>
    <message>
        <source>Progress of the fleet</source>
        <translation>设备群的进度</translation>
    </message>
    <message>
        <source>Show devices with %1 cells</source>
        <translation>显示含 %1 单元格的设备</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>oldest %1, device offline</source>
        <translation>最早 %1，设备离线</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>最早 %1</translation>
    </message>
    <message numerus="yes">
        <source>by %n devices</source>
        <translation>
            <numerusform>由 %n 台设备</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer for over %1 min</source>
        <translation>超过 %1 分钟没有答复</translation>
    </message>
    <message>
        <source>%1 % of %2</source>
        <translation>%2 的 %1 %</translation>
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
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message numerus="yes">
        <source>object, %n fields</source>
        <translation>
            <numerusform>对象，%n 个字段</numerusform>
        </translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未请求</translation>
    </message>
    <message>
        <source>%1, asked</source>
        <translation>%1，已请求</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>这是%1。</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>%1, reported</source>
        <translation>%1，已报告</translation>
    </message>
    <message>
        <source>not applied, was %1</source>
        <translation>未应用，原为 %1</translation>
    </message>
    <message>
        <source>not applied, was not asked</source>
        <translation>未应用，原未请求</translation>
    </message>
    <message>
        <source>never reported</source>
        <translation>从未报告</translation>
    </message>
    <message>
        <source>not applied yet</source>
        <translation>尚未应用</translation>
    </message>
    <message>
        <source>Ask for the &amp;Reported Value</source>
        <translation>请求所报告的值(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop Asking</source>
        <translation>停止请求(&amp;S)</translation>
    </message>
    <message>
        <source>This is %1. It may be typed in another unit, such as %2.</source>
        <translation>这是%1。也可用其他单位输入，例如 %2。</translation>
    </message>
    <message>
        <source>Copy in Another &amp;Unit</source>
        <translation>以其他单位复制(&amp;U)</translation>
    </message>
</context>
<context>
    <name>app::ProvisionPage</name>
    <message>
        <source>Provisioning service and enrollments</source>
        <translation>预配服务与注册项</translation>
    </message>
    <message>
        <source>Provisioning service</source>
        <translation>预配服务</translation>
    </message>
    <message>
        <source>ID scope</source>
        <translation>ID 范围</translation>
    </message>
    <message>
        <source>Copy the ID scope</source>
        <translation>复制 ID 范围</translation>
    </message>
    <message>
        <source>For services</source>
        <translation>供服务使用</translation>
    </message>
    <message>
        <source>connection string of the policy provisioningserviceowner</source>
        <translation>策略 provisioningserviceowner 的连接字符串</translation>
    </message>
    <message>
        <source>Connection string for services</source>
        <translation>供服务使用的连接字符串</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Who may register</source>
        <translation>谁可以注册</translation>
    </message>
    <message>
        <source>New enrollment...</source>
        <translation>新建注册项...</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>禁用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Nobody may register yet. Make an enrollment for a device or a group of them.</source>
        <translation>目前还没有设备可以注册。请为一台设备或一组设备创建注册项。</translation>
    </message>
    <message>
        <source>Enrollments</source>
        <translation>注册项</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Registration id</source>
        <translation>注册 ID</translation>
    </message>
    <message>
        <source>Registers with</source>
        <translation>注册方式</translation>
    </message>
    <message>
        <source>Key of the device</source>
        <translation>设备的密钥</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Delete the enrollment %1?</source>
        <translation>删除注册项 %1?</translation>
    </message>
    <message>
        <source>Nobody can register by it any more. Devices that have registered stay.</source>
        <translation>之后无法再通过它注册。已注册的设备会保留。</translation>
    </message>
    <message>
        <source>The enrollment was not deleted.</source>
        <translation>注册项未被删除。</translation>
    </message>
    <message>
        <source>The enrollment was not changed.</source>
        <translation>注册项未被更改。</translation>
    </message>
    <message>
        <source>known when the servers run</source>
        <translation>服务器运行后可知</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>a certificate with the id as its common name</source>
        <translation>以该 ID 为公用名的证书</translation>
    </message>
    <message>
        <source>a key that comes from the group&apos;s</source>
        <translation>由组密钥派生的密钥</translation>
    </message>
    <message>
        <source>the key of the enrollment</source>
        <translation>注册项的密钥</translation>
    </message>
    <message>
        <source>registered as %1</source>
        <translation>已注册为 %1</translation>
    </message>
    <message>
        <source>has not registered yet</source>
        <translation>尚未注册</translation>
    </message>
</context>
<context>
    <name>app::QueryBar</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>No query was run yet</source>
        <translation>尚未运行查询</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Take the star away from this query</source>
        <translation>取消此查询的星标</translation>
    </message>
    <message>
        <source>Keep this query with a star</source>
        <translation>为此查询加星标保留</translation>
    </message>
    <message>
        <source>Keep this query</source>
        <translation>保留此查询</translation>
    </message>
    <message>
        <source>Name (may be empty):</source>
        <translation>名称（可以为空）：</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
</context>
<context>
    <name>app::QueryField</name>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Which devices? For example: tags.site = &apos;zurich&apos; AND status = &apos;enabled&apos;</source>
        <translation>哪些设备? 例如: tags.site = &apos;zurich&apos; AND status = &apos;enabled&apos;</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>app::RehearsalPanel</name>
    <message>
        <source>Recording and expectations</source>
        <translation>录制与期望</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Save recording...</source>
        <translation>保存录制...</translation>
    </message>
    <message>
        <source>Expect this</source>
        <translation>期望此事实</translation>
    </message>
    <message>
        <source>Makes an expectation of the chosen fact: that it happens again in time</source>
        <translation>将所选事实变为期望：它会按时再次发生</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>看到的事实</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Runs the scene by itself, as fast as it can, and judges what came of it</source>
        <translation>单独以最快速度运行场景，并评判结果</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Save report...</source>
        <translation>保存报告...</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>事实</translation>
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
        <translation>录制</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>%1 of %2 met</source>
        <translation>%2 个中 %1 个达成</translation>
    </message>
    <message>
        <source>The scene runs...</source>
        <translation>场景正在运行...</translation>
    </message>
    <message>
        <source>Save the recording</source>
        <translation>保存录制</translation>
    </message>
    <message>
        <source>Recordings (*.jsonl)</source>
        <translation>录制 (*.jsonl)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
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
        <translation>来自 %1 的新关系</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Relationship %1 of %2</source>
        <translation>%2 的关系 %1</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Leads to</source>
        <translation>指向(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Id</source>
        <translation>ID(&amp;I)</translation>
    </message>
    <message>
        <source>a device or a logical twin</source>
        <translation>设备或逻辑孪生</translation>
    </message>
    <message>
        <source>%1, or what extends it</source>
        <translation>%1，或其扩展者</translation>
    </message>
    <message>
        <source>The model gives it: %1</source>
        <translation>由模型给出: %1</translation>
    </message>
    <message>
        <source>%1 has a relationship with this id.</source>
        <translation>%1 已有此 ID 的关系。</translation>
    </message>
</context>
<context>
    <name>app::RelationshipsModel</name>
    <message>
        <source>Way</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>孪生</translation>
    </message>
    <message>
        <source>Its model</source>
        <translation>其模型</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>By the model</source>
        <translation>按模型</translation>
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
        <translation>符合</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未评判</translation>
    </message>
</context>
<context>
    <name>app::RestoreDialog</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Restore %1 as of %2</source>
        <translation>将 %1 恢复到 %2</translation>
    </message>
    <message>
        <source>This patch makes tags and desired what they were at %1</source>
        <translation>此补丁使标签与期望值恢复到 %1 时的状态</translation>
    </message>
    <message>
        <source>PATCH %1 if etag is %2. What the device reported is its own and stays.</source>
        <translation>当 etag 为 %2 时 PATCH %1。设备报告的内容属于设备自己并保留。</translation>
    </message>
    <message>
        <source>Patch to be sent</source>
        <translation>要发送的补丁</translation>
    </message>
    <message>
        <source>Copy patch</source>
        <translation>复制补丁</translation>
    </message>
    <message>
        <source>Not sent: the twin was changed meanwhile. Close this and compare again.</source>
        <translation>未发送: 孪生在此期间已被更改。请关闭并重新比较。</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未发送: %1</translation>
    </message>
</context>
<context>
    <name>app::RowBuilder</name>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>ack %1</source>
        <translation>确认 %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>asked %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>asked %1: %2</source>
        <translation>请求 %1: %2</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>set by device</source>
        <translation>由设备设置</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>in sync</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>refused %1</source>
        <translation>已拒绝 %1</translation>
    </message>
    <message>
        <source>failed %1</source>
        <translation>失败 %1</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 个成员</translation>
    </message>
    <message>
        <source>%1 members</source>
        <translation>%1 个成员</translation>
    </message>
    <message>
        <source>1 element</source>
        <translation>1 个元素</translation>
    </message>
    <message>
        <source>%1 elements</source>
        <translation>%1 个元素</translation>
    </message>
    <message>
        <source>null: only an array can hold one; as a member it would be removed</source>
        <translation>null: 只有数组可以包含；作为成员会被移除</translation>
    </message>
    <message>
        <source>acknowledgement code: 2xx accepted (202 in progress), 4xx refused, 5xx failed</source>
        <translation>确认代码: 2xx 已接受(202 进行中)，4xx 已拒绝，5xx 失败</translation>
    </message>
    <message>
        <source>acknowledged version: the $version of desired that the device answers</source>
        <translation>确认版本: 设备所答复的 desired 的 $version</translation>
    </message>
    <message>
        <source>acknowledgement description: the device&apos;s own words</source>
        <translation>确认说明: 设备自己的话</translation>
    </message>
    <message>
        <source>the value that the device uses</source>
        <translation>设备所用的值</translation>
    </message>
    <message>
        <source>a component: its member &quot;__t&quot;: &quot;c&quot; marks it and is not shown</source>
        <translation>组件: 其成员 &quot;__t&quot;: &quot;c&quot; 作为标记，不显示</translation>
    </message>
    <message>
        <source>not as modelled</source>
        <translation>与模型不符</translation>
    </message>
</context>
<context>
    <name>app::RowDelegate</name>
    <message>
        <source>Value of %1</source>
        <translation>%1 的值</translation>
    </message>
</context>
<context>
    <name>app::RulesModel</name>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>When</source>
        <translation>何时</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>反应</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用次数</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>%1 &lt; value &lt; %2</source>
        <translation>%1 &lt; 值 &lt; %2</translation>
    </message>
    <message>
        <source>value &gt; %1</source>
        <translation>值 &gt; %1</translation>
    </message>
    <message>
        <source>value &lt; %1</source>
        <translation>值 &lt; %1</translation>
    </message>
    <message>
        <source>always</source>
        <translation>总是</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>否则</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>没有答复</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>乱码</translation>
    </message>
    <message>
        <source>%1 after %2</source>
        <translation>%2 之后 %1</translation>
    </message>
    <message>
        <source>%1 to %2 ... %3</source>
        <translation>%1 到 %2 ... %3</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>app::SamplePane</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Copy puts in the secret</source>
        <translation>复制时填入密钥</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>另存为...</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>the shell line gives the client the CA file</source>
        <translation>shell 行把 CA 文件交给客户端</translation>
    </message>
    <message numerus="yes">
        <source>line %1 gives the client the CA file</source>
        <translation>
            <numerusform>第 %1 行把 CA 文件交给客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>This SDK always uses port %1; the hub listens on %2.</source>
        <translation>此 SDK 始终使用端口 %1；中心侦听 %2。</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>Programs (*%1)</source>
        <translation>程序 (*%1)</translation>
    </message>
    <message>
        <source>%1 was not saved</source>
        <translation>%1 未保存</translation>
    </message>
</context>
<context>
    <name>app::SceneEditor</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Ctrl+Enter: checks the whole scene first</source>
        <translation>Ctrl+Enter：先检查整个场景</translation>
    </message>
    <message>
        <source>Text of the scene</source>
        <translation>场景的文本</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>app::ScenePage</name>
    <message>
        <source>Demo: rooms and machines</source>
        <translation>演示：房间和机器</translation>
    </message>
    <message>
        <source>Air handling of a building</source>
        <translation>建筑物的空气处理</translation>
    </message>
    <message>
        <source>Vending machines</source>
        <translation>自动售货机</translation>
    </message>
    <message>
        <source>Delivery vans on their routes</source>
        <translation>送货车及其路线</translation>
    </message>
    <message>
        <source>Roll-out of a firmware</source>
        <translation>固件发布</translation>
    </message>
    <message>
        <source>A flaky network</source>
        <translation>不稳定的网络</translation>
    </message>
    <message>
        <source>Devices that misbehave</source>
        <translation>行为异常的设备</translation>
    </message>
    <message>
        <source>Apply to the running scene</source>
        <translation>应用到正在运行的场景</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Add device...</source>
        <translation>添加设备...</translation>
    </message>
    <message>
        <source>Try a script...</source>
        <translation>试运行脚本...</translation>
    </message>
    <message>
        <source>Open...</source>
        <translation>打开...</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>另存为...</translation>
    </message>
    <message>
        <source>Scene without a name</source>
        <translation>未命名的场景</translation>
    </message>
    <message numerus="yes">
        <source>%n devices</source>
        <translation>
            <numerusform>%n 个设备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of the timeline</source>
        <translation>
            <numerusform>时间线上 %n 个时刻</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <translation>
            <numerusform>%n 个故障</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a scene</source>
        <translation>打开场景</translation>
    </message>
    <message>
        <source>Scenes and recordings (*.json *.jsonl)</source>
        <translation>场景和录制 (*.json *.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>Run the scene &quot;%1&quot; with %n devices?</source>
        <translation>
            <numerusform>运行包含 %n 个设备的场景“%1”吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Devices that are simulated now and are not in it are switched off. They stay in the hub, with their twins.</source>
        <translation>当前模拟但不在该场景中的设备将被关闭。它们及其孪生仍留在中心里。</translation>
    </message>
    <message>
        <source>Run Scene</source>
        <translation>运行场景</translation>
    </message>
    <message>
        <source>Greenhouses that decide by script</source>
        <translation>由脚本决策的温室</translation>
    </message>
    <message>
        <source>An IoT Edge gateway and its children</source>
        <translation>IoT Edge 网关及其子设备</translation>
    </message>
</context>
<context>
    <name>app::SceneTextPage</name>
    <message>
        <source>Apply to the running device</source>
        <translation>应用到运行中的设备</translation>
    </message>
</context>
<context>
    <name>app::SchemaDialog</name>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>app::SchemaField</name>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>an object with the fields of the model, such as {&quot;name&quot;: 1}</source>
        <translation>含模型字段的对象，例如 {&quot;name&quot;: 1}</translation>
    </message>
    <message>
        <source>an object whose names are chosen freely, such as {&quot;name&quot;: 1}</source>
        <translation>名称可自由选择的对象，例如 {&quot;name&quot;: 1}</translation>
    </message>
    <message>
        <source>a list such as [1, 2]</source>
        <translation>列表，例如 [1, 2]</translation>
    </message>
    <message>
        <source>JSON of the kind %1</source>
        <translation>%1 类的 JSON</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>必须是%1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from -128 to 127</source>
        <translation>-128 到 127 的整数</translation>
    </message>
    <message>
        <source>a whole number from -32768 to 32767</source>
        <translation>-32768 到 32767 的整数</translation>
    </message>
    <message>
        <source>a whole number from -2147483648 to 2147483647</source>
        <translation>-2147483648 到 2147483647 的整数</translation>
    </message>
    <message>
        <source>a whole number of 64 bits</source>
        <translation>64 位整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 255</source>
        <translation>0 到 255 的整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 65535</source>
        <translation>0 到 65535 的整数</translation>
    </message>
    <message>
        <source>a whole number from 0 to 4294967295</source>
        <translation>0 到 4294967295 的整数</translation>
    </message>
    <message>
        <source>a whole number of 64 bits, not negative</source>
        <translation>非负的 64 位整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a decimal number such as 12.50</source>
        <translation>十进制数，例如 12.50</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a UUID such as 5b7e1c2a-0f3d-4b6e-9a51-2d8c4e7f9012</source>
        <translation>UUID，例如 5b7e1c2a-0f3d-4b6e-9a51-2d8c4e7f9012</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>base64 字节</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>日期，例如 2026-01-31</translation>
    </message>
    <message>
        <source>a date and time such as 2026-01-31T09:30:00Z</source>
        <translation>日期和时间，例如 2026-01-31T09:30:00Z</translation>
    </message>
    <message>
        <source>a time such as 09:30:00Z</source>
        <translation>时间，例如 09:30:00Z</translation>
    </message>
    <message>
        <source>a duration such as PT15M</source>
        <translation>时长，例如 PT15M</translation>
    </message>
    <message>
        <source>Edit in a form</source>
        <translation>在表单中编辑</translation>
    </message>
    <message>
        <source>%1 is %2 %3</source>
        <translation>%1 即 %2 %3</translation>
    </message>
</context>
<context>
    <name>app::SchemaForm</name>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>无</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>添加名称</translation>
    </message>
    <message>
        <source>Add an element</source>
        <translation>添加元素</translation>
    </message>
    <message>
        <source>Add a name to %1</source>
        <translation>向 %1 添加名称</translation>
    </message>
    <message>
        <source>Add an element to %1</source>
        <translation>向 %1 添加元素</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in %1</source>
        <translation>%1 中的名称</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>从 %1 移除</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 has a line without a name</source>
        <translation>%1 有一行没有名称</translation>
    </message>
    <message>
        <source>%1.%2 needs a value</source>
        <translation>%1.%2 需要一个值</translation>
    </message>
    <message>
        <source>%1 has the name %2 twice</source>
        <translation>%1 中名称 %2 出现两次</translation>
    </message>
</context>
<context>
    <name>app::ScriptBench</name>
    <message>
        <source>Try a script</source>
        <translation>试运行脚本</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>脚本</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>它做了什么</translation>
    </message>
    <message>
        <source>Values that the script sees</source>
        <translation>脚本看到的值</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Values that it sees</source>
        <translation>它看到的值</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>The scene has no scripts.</source>
        <translation>该场景没有脚本。</translation>
    </message>
    <message>
        <source>The values are to be one JSON object, by name.</source>
        <translation>这些值应为一个按名称组织的 JSON 对象。</translation>
    </message>
    <message>
        <source>The script failed.</source>
        <translation>脚本失败。</translation>
    </message>
    <message>
        <source>The script ran; it did nothing that a device would notice.</source>
        <translation>脚本已运行；没有做任何设备会察觉的事。</translation>
    </message>
    <message>
        <source>The script ran.</source>
        <translation>脚本已运行。</translation>
    </message>
</context>
<context>
    <name>app::SearchField</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或运行命令</translation>
    </message>
</context>
<context>
    <name>app::SecretField</name>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shown for as long as you hold it down</source>
        <translation>按住期间显示</translation>
    </message>
</context>
<context>
    <name>app::SectionModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
</context>
<context>
    <name>app::SeenStrip</name>
    <message>
        <source>Seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Back to what the values are now</source>
        <translation>回到现在的值</translation>
    </message>
    <message>
        <source>Back through what was seen of the device</source>
        <translation>回看此设备已显示过的内容</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1，%2前</translation>
    </message>
</context>
<context>
    <name>app::ShortcutEditor</name>
    <message>
        <source>&amp;Set</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual Keys</source>
        <translation>常用按键(&amp;U)</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>更改按键</translation>
    </message>
    <message>
        <source>Filter commands and keys</source>
        <translation>筛选命令和按键</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>常用按键</translation>
    </message>
    <message>
        <source>&amp;Keys:</source>
        <translation>按键(&amp;K):</translation>
    </message>
    <message>
        <source>Keys of the chosen command</source>
        <translation>所选命令的按键</translation>
    </message>
    <message>
        <source>%1 are the keys of %2. Set takes them from it.</source>
        <translation>%1 是 %2 的按键。设置会将其夺走。</translation>
    </message>
</context>
<context>
    <name>app::SignInDialog</name>
    <message>
        <source>Keys and sign-in of %1</source>
        <translation>%1 的密钥和登录</translation>
    </message>
    <message>
        <source>Copy Primary Key</source>
        <translation>复制主密钥</translation>
    </message>
    <message>
        <source>Swap Keys</source>
        <translation>交换密钥</translation>
    </message>
    <message>
        <source>New Keys</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>A program that signs in as before cannot connect any more, once this is saved.</source>
        <translation>保存后，以原方式登录的程序将无法再连接。</translation>
    </message>
    <message>
        <source>Hold an eye down to see a key.</source>
        <translation>按住眼睛图标可查看密钥。</translation>
    </message>
</context>
<context>
    <name>app::SimulatedDevicesModel</name>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>电源</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Why it stopped</source>
        <translation>停止的原因</translation>
    </message>
</context>
<context>
    <name>app::SimulationLog</name>
    <message>
        <source>Virtual time</source>
        <translation>虚拟时间</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
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
        <translation>表单</translation>
    </message>
    <message>
        <source>Scene text</source>
        <translation>场景文本</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add value...</source>
        <translation>添加值...</translation>
    </message>
    <message>
        <source>Reactions to desired changes</source>
        <translation>对期望更改的反应</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Command answers</source>
        <translation>命令答复</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Pause when</source>
        <translation>暂停条件</translation>
    </message>
    <message>
        <source>Pause the clock when this expression becomes true</source>
        <translation>当此表达式为真时暂停时钟</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>All off</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <source>This device is not simulated, and has announced no model to make a behaviour from.</source>
        <translation>此设备未被模拟，也没有声明可据以生成行为的模型。</translation>
    </message>
    <message>
        <source>This device is not simulated. A believable behaviour can be made from its model %1.</source>
        <translation>此设备未被模拟。可以根据其模型 %1 生成可信的行为。</translation>
    </message>
    <message numerus="yes">
        <source>%n values</source>
        <translation>
            <numerusform>%n 个值</numerusform>
        </translation>
    </message>
    <message>
        <source>template %1, %2 of its own</source>
        <translation>模板 %1，其中 %2 个为自有</translation>
    </message>
    <message>
        <source>the first that fits counts</source>
        <translation>采用第一个符合的</translation>
    </message>
    <message numerus="yes">
        <source>%n commands</source>
        <translation>
            <numerusform>%n 个命令</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n states, Space sets a break-point</source>
        <translation>
            <numerusform>%n 个状态，按空格设置断点</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <translation>
            <numerusform>%n 个活动</numerusform>
        </translation>
    </message>
    <message>
        <source>none active</source>
        <translation>无活动</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>添加值</translation>
    </message>
    <message>
        <source>Name of a new property, as &quot;name&quot; or &quot;component.name&quot;:</source>
        <translation>新属性的名称，形如 &quot;name&quot; 或 &quot;component.name&quot;:</translation>
    </message>
    <message>
        <source>Simulate this device</source>
        <translation>模拟此设备</translation>
    </message>
    <message>
        <source>Save the scene</source>
        <translation>保存场景</translation>
    </message>
    <message>
        <source>Scenes (*.json)</source>
        <translation>场景 (*.json)</translation>
    </message>
    <message>
        <source>The clock has paused at %1: %2</source>
        <translation>时钟在 %1 暂停: %2</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
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
        <translation>接下来发生什么</translation>
    </message>
    <message>
        <source>Add state</source>
        <translation>添加状态</translation>
    </message>
</context>
<context>
    <name>app::SizeFooter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 / %2 字节</translation>
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
        <translation>深度 %1/%2</translation>
    </message>
</context>
<context>
    <name>app::StageHub</name>
    <message>
        <source>Stage</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>app::StagePanel</name>
    <message>
        <source>Steps of the demo</source>
        <translation>演示的步骤</translation>
    </message>
    <message>
        <source>The step was refused</source>
        <translation>步骤被拒绝</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Open stage steps</source>
        <translation>打开演示步骤</translation>
    </message>
    <message>
        <source>Stage steps (*.json)</source>
        <translation>演示步骤 (*.json)</translation>
    </message>
    <message>
        <source>The steps cannot be opened</source>
        <translation>无法打开步骤</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::StageStrip</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add stage...</source>
        <translation>添加阶段...</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>添加阶段</translation>
    </message>
</context>
<context>
    <name>app::StartTrouble</name>
    <message>
        <source>Code: %1</source>
        <translation>代码: %1</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>无法打开工作区</translation>
    </message>
    <message>
        <source>Open Another...</source>
        <translation>打开其他...</translation>
    </message>
    <message>
        <source>Start a Fresh Demo</source>
        <translation>开始新的演示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>app::StateChart</name>
    <message>
        <source>State chart</source>
        <translation>状态图</translation>
    </message>
    <message>
        <source>live for %1</source>
        <translation>已持续 %1</translation>
    </message>
    <message>
        <source>never entered</source>
        <translation>从未进入</translation>
    </message>
    <message numerus="yes">
        <source>entered %n times</source>
        <translation>
            <numerusform>已进入 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>This device has no states.</source>
        <translation>此设备没有状态。</translation>
    </message>
    <message>
        <source>%1, pauses</source>
        <translation>%1，会暂停</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Name of the state</source>
        <translation>状态名称</translation>
    </message>
    <message>
        <source>Transition from %1 to %2: %3</source>
        <translation>从 %1 到 %2 的转换：%3</translation>
    </message>
    <message>
        <source>State %1</source>
        <translation>状态 %1</translation>
    </message>
    <message>
        <source>first state</source>
        <translation>初始状态</translation>
    </message>
    <message>
        <source>pauses the clock</source>
        <translation>暂停时钟</translation>
    </message>
    <message>
        <source>Add state</source>
        <translation>添加状态</translation>
    </message>
    <message>
        <source>Add transition to...</source>
        <translation>添加转换到...</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Begin in this state</source>
        <translation>从此状态开始</translation>
    </message>
    <message>
        <source>Break-point</source>
        <translation>断点</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo the last change of the chart</source>
        <translation>撤销状态图的上一次更改</translation>
    </message>
</context>
<context>
    <name>app::StatusStrip</name>
    <message>
        <source>Hub %1</source>
        <translation>中心 %1</translation>
    </message>
    <message>
        <source>Speed of the simulated clock</source>
        <translation>模拟时钟的速度</translation>
    </message>
    <message numerus="yes">
        <source>%n simulated</source>
        <translation>
            <numerusform>%n 个模拟</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing simulated</source>
        <translation>没有模拟</translation>
    </message>
    <message>
        <source>Speed of the simulated clock, %1</source>
        <translation>模拟时钟的速度，%1</translation>
    </message>
    <message>
        <source>Pause the simulated clock</source>
        <translation>暂停模拟时钟</translation>
    </message>
    <message>
        <source>Run the simulated clock</source>
        <translation>运行模拟时钟</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未保存: %1</translation>
    </message>
    <message>
        <source>not saving</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>&amp;Pause Clock</source>
        <translation>暂停时钟(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Run Clock</source>
        <translation>运行时钟(&amp;R)</translation>
    </message>
    <message>
        <source>Hub %1   MQTT %2   HTTPS %3</source>
        <translation>中心 %1   MQTT %2   HTTPS %3</translation>
    </message>
</context>
<context>
    <name>app::StockDialog</name>
    <message>
        <source>Add a simulated device</source>
        <translation>添加模拟设备</translation>
    </message>
    <message>
        <source>Ready devices</source>
        <translation>现成的设备</translation>
    </message>
    <message>
        <source>{n} is the number, {n:4} the number with four digits</source>
        <translation>{n} 是编号，{n:4} 是四位数的编号</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 is simulated already.</source>
        <translation>%1 已在模拟中。</translation>
    </message>
</context>
<context>
    <name>app::TabStrip</name>
    <message>
        <source>Open devices</source>
        <translation>打开的设备</translation>
    </message>
    <message>
        <source>Open in a New Window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>没有设备</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Close the tab of %1</source>
        <translation>关闭 %1 的标签页</translation>
    </message>
    <message>
        <source>This device is not there any more</source>
        <translation>此设备已不存在</translation>
    </message>
    <message numerus="yes">
        <source>Draft of %n changes; it stays when the tab is closed</source>
        <translation>
            <numerusform>草稿，%n 处更改；关闭标签页后仍会保留</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::TelemetryPane</name>
    <message>
        <source>Telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>No numbers yet. A series can be added as soon as a device has sent one.</source>
        <translation>还没有数字。设备发送数字后即可添加序列。</translation>
    </message>
    <message>
        <source>The chart stands still. Home in the chart follows again.</source>
        <translation>图表静止。在图表中按 Home 键继续跟随。</translation>
    </message>
    <message>
        <source>How full the memory of the chart is</source>
        <translation>图表内存的占用程度</translation>
    </message>
    <message>
        <source>Span of time</source>
        <translation>时间跨度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 / %2 个点</translation>
    </message>
    <message>
        <source>%1 older points were let go.</source>
        <translation>已丢弃 %1 个较旧的点。</translation>
    </message>
    <message>
        <source>Export Telemetry</source>
        <translation>导出遥测</translation>
    </message>
    <message>
        <source>Points (*.csv);;Picture of the chart (*.png)</source>
        <translation>数据点 (*.csv);;图表图片 (*.png)</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>磁贴</translation>
    </message>
    <message>
        <source>Form of the telemetry</source>
        <translation>遥测的显示形式</translation>
    </message>
</context>
<context>
    <name>app::TelemetryRow</name>
    <message>
        <source>%1, last value</source>
        <translation>%1，最新值</translation>
    </message>
    <message>
        <source>%1 over two minutes</source>
        <translation>%1，两分钟内</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>%1 / min</source>
        <translation>%1 / 分钟</translation>
    </message>
</context>
<context>
    <name>app::TelemetryTiles</name>
    <message>
        <source>Tiles</source>
        <translation>磁贴</translation>
    </message>
    <message>
        <source>&amp;Range of the gauge...</source>
        <translation>量表范围(&amp;R)...</translation>
    </message>
    <message>
        <source>Range as the &amp;model says</source>
        <translation>按模型的范围(&amp;M)</translation>
    </message>
    <message>
        <source>Range of the gauge</source>
        <translation>量表范围</translation>
    </message>
    <message>
        <source>The lowest and the highest value of %1, such as 0 100:</source>
        <translation>%1 的最低值和最高值，例如 0 100：</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no range; write two numbers, the lower one first, such as 0 100.</source>
        <translation>“%1”不是范围；请写两个数字，较小的在前，例如 0 100。</translation>
    </message>
</context>
<context>
    <name>app::TextPopup</name>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Value of %1 as JSON</source>
        <translation>%1 的值(JSON)</translation>
    </message>
    <message>
        <source>Line %1, column %2: </source>
        <translation>第 %1 行，第 %2 列: </translation>
    </message>
</context>
<context>
    <name>app::TileDelegate</name>
    <message>
        <source>above the range</source>
        <translation>高于范围</translation>
    </message>
    <message>
        <source>below the range</source>
        <translation>低于范围</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>单位 %1</translation>
    </message>
    <message>
        <source>range %1 to %2</source>
        <translation>范围 %1 到 %2</translation>
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
        <translation>时间线</translation>
    </message>
    <message>
        <source>A: now</source>
        <translation>A: 现在</translation>
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
        <translation>自 %1 起保留</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>app::TracingDialog</name>
    <message>
        <source>%1 is %2</source>
        <translation>%1 为 %2</translation>
    </message>
    <message>
        <source>%1: refused with %2</source>
        <translation>%1：被拒绝，代码 %2</translation>
    </message>
    <message>
        <source>%1: %2, answered with %3</source>
        <translation>%1：%2，应答 %3</translation>
    </message>
    <message>
        <source>Distributed tracing of %1</source>
        <translation>%1 的分布式跟踪</translation>
    </message>
    <message>
        <source>&amp;Mark messages for tracing</source>
        <translation>为跟踪标记消息(&amp;M)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Share of the messages that are marked</source>
        <translation>被标记的消息比例</translation>
    </message>
    <message>
        <source>&amp;Share of the messages</source>
        <translation>消息比例(&amp;S)</translation>
    </message>
    <message>
        <source>Update Twin</source>
        <translation>更新孪生</translation>
    </message>
    <message>
        <source>Sampling</source>
        <translation>采样</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>The device has not answered.</source>
        <translation>设备尚未应答。</translation>
    </message>
</context>
<context>
    <name>app::TrustStrip</name>
    <message numerus="yes">
        <source>The scene has %n scripts: %1. They run once you trust them.</source>
        <translation>
            <numerusform>该场景有 %n 个脚本：%1。在您信任后运行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The scene asks web services: %1. It does once you trust it.</source>
        <translation>该场景会询问 Web 服务：%1。在您信任后进行。</translation>
    </message>
    <message numerus="yes">
        <source>The scene has %n scripts and asks web services: %1. Both wait until you trust them.</source>
        <translation>
            <numerusform>该场景有 %n 个脚本并会询问 Web 服务：%1。两者都等待您的信任。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Trust this scene</source>
        <translation>信任此场景</translation>
    </message>
</context>
<context>
    <name>app::TwinColumn</name>
    <message>
        <source>%1 as JSON</source>
        <translation>%1 的 JSON</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列: %3</translation>
    </message>
    <message>
        <source>The text cannot be read; this is how it was before</source>
        <translation>文本无法读取；这是之前的样子</translation>
    </message>
    <message>
        <source>The text of this section cannot be read, so the tree shows it as it was before. %1</source>
        <translation>此部分的文本无法读取，因此树显示之前的样子。%1</translation>
    </message>
    <message>
        <source>It is not as the model says. It can be applied all the same.</source>
        <translation>与模型的定义不符，但仍可应用。</translation>
    </message>
</context>
<context>
    <name>app::TwinColumns</name>
    <message>
        <source>service only</source>
        <translation>仅限服务</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>no model announced</source>
        <translation>未声明模型</translation>
    </message>
    <message>
        <source>model %1</source>
        <translation>模型 %1</translation>
    </message>
    <message>
        <source>1 component</source>
        <translation>1 个组件</translation>
    </message>
    <message>
        <source>%1 components</source>
        <translation>%1 个组件</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Desired</source>
        <translation>期望值</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告值</translation>
    </message>
    <message>
        <source>Digital twin</source>
        <translation>数字孪生</translation>
    </message>
    <message>
        <source>longest name %1 of %2 bytes
longest text %3 of %4 bytes</source>
        <translation>最长名称 %1/%2 字节
最长文本 %3/%4 字节</translation>
    </message>
</context>
<context>
    <name>app::TwinPane</name>
    <message>
        <source>The draft could not be kept on the disk</source>
        <translation>草稿未能存盘</translation>
    </message>
    <message>
        <source>No device is chosen.</source>
        <translation>未选择设备。</translation>
    </message>
    <message>
        <source>%1 is not there any more. Its draft is kept below; the patch can be copied.</source>
        <translation>%1 已不存在。其草稿保留在下方；可以复制补丁。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 已不存在。</translation>
    </message>
    <message>
        <source>One change is lost.</source>
        <translation>将丢失一处更改。</translation>
    </message>
    <message>
        <source>%1 changes are lost.</source>
        <translation>将丢失 %1 处更改。</translation>
    </message>
    <message>
        <source>Discard the draft of %1?</source>
        <translation>放弃 %1 的草稿?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Not applied: the twin was changed meanwhile</source>
        <translation>未应用: 孪生在此期间已被更改</translation>
    </message>
    <message>
        <source>Not applied: %1</source>
        <translation>未应用: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n issues</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>conformant</source>
        <translation>符合</translation>
    </message>
    <message>
        <source>%1 was not there at %2, or nothing is known of it.</source>
        <translation>%1 在 %2 时不存在，或没有相关记录。</translation>
    </message>
    <message>
        <source>Not undone: %1</source>
        <translation>未撤销: %1</translation>
    </message>
    <message>
        <source>Replace tags and desired of %1?</source>
        <translation>替换 %1 的 tags 和 desired？</translation>
    </message>
    <message>
        <source>Both sections are put as they stand here in place of what the hub has; what does not stand here is gone.</source>
        <translation>两个部分将按此处内容取代中心现有的内容；此处没有的会消失。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>app::UndoPanel</name>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Undo what nobody touched</source>
        <translation>撤销无人动过的部分</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Not undone</source>
        <translation>未撤销</translation>
    </message>
    <message>
        <source>Not undone: the twin was changed after your update</source>
        <translation>未撤销: 您更新之后孪生已被更改</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>Before your update</source>
        <translation>您更新之前</translation>
    </message>
    <message>
        <source>You set</source>
        <translation>您设置的</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>之后已更改</translation>
    </message>
    <message>
        <source>as you set it</source>
        <translation>如您所设</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>starts</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>reads its desired properties</source>
        <translation>读取期望属性</translation>
    </message>
    <message>
        <source>acknowledges: %1</source>
        <translation>确认：%1</translation>
    </message>
    <message>
        <source>is done with: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>上报：%1</translation>
    </message>
    <message>
        <source>sends telemetry: %1</source>
        <translation>发送遥测：%1</translation>
    </message>
    <message>
        <source>answers a command that it does not have</source>
        <translation>应答它没有的命令</translation>
    </message>
    <message>
        <source>answers the command: %1</source>
        <translation>应答命令：%1</translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>ends its actions</source>
        <translation>结束其动作</translation>
    </message>
    <message>
        <source>goes on with its actions: %1</source>
        <translation>继续其动作：%1</translation>
    </message>
    <message>
        <source>machine: %1</source>
        <translation>状态机：%1</translation>
    </message>
    <message>
        <source>renews its token</source>
        <translation>更新令牌</translation>
    </message>
    <message>
        <source>a message that a fault held back arrives</source>
        <translation>被故障延迟的消息到达</translation>
    </message>
    <message>
        <source>sends a refused message again</source>
        <translation>重发被拒绝的消息</translation>
    </message>
    <message>
        <source>messages that a fault held back arrive</source>
        <translation>被故障延迟的多条消息到达</translation>
    </message>
    <message>
        <source>hears what a fault held back</source>
        <translation>收到被故障延迟的内容</translation>
    </message>
    <message>
        <source>timeline: %1</source>
        <translation>时间线：%1</translation>
    </message>
    <message>
        <source>fault: %1</source>
        <translation>故障：%1</translation>
    </message>
    <message>
        <source>the scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>In</source>
        <translation>还有</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>发生什么</translation>
    </message>
</context>
<context>
    <name>app::UpcomingPanel</name>
    <message>
        <source>What comes next</source>
        <translation>接下来发生什么</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>没有计划中的事。</translation>
    </message>
    <message numerus="yes">
        <source>The next %n. Space runs the clock to that moment.</source>
        <translation>
            <numerusform>接下来的 %n 项。空格键让时钟走到那一刻。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n that are planned. Space runs the clock to that moment.</source>
        <translation>
            <numerusform>计划中的全部 %n 项。空格键让时钟走到那一刻。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::UpdatedBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close: there is no way back then</source>
        <translation>关闭: 之后无法返回</translation>
    </message>
    <message>
        <source>Updated to version %1.</source>
        <translation>已更新到版本 %1。</translation>
    </message>
    <message>
        <source>Ctrl+Alt+Z: sends the inverse patch, if nobody has written since</source>
        <translation>Ctrl+Alt+Z：若此后无人写入，则发送反向补丁</translation>
    </message>
    <message>
        <source>200 in %1 ms at %2</source>
        <translation>%2，200，用时 %1 毫秒</translation>
    </message>
    <message>
        <source>tracking id %1</source>
        <translation>跟踪 ID %1</translation>
    </message>
</context>
<context>
    <name>app::Updates</name>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>This build names nobody to ask. Address of a JSON with version and page, beginning with https://:</source>
        <translation>此版本没有指明查询地址。请给出以 https:// 开头、含 version 和 page 的 JSON 地址:</translation>
    </message>
    <message>
        <source>Twinscope %1 is there</source>
        <translation>Twinscope %1 已发布</translation>
    </message>
    <message>
        <source>You have %1. Read about it and fetch it at %2</source>
        <translation>您使用的是 %1。请在 %2 阅读并获取</translation>
    </message>
    <message>
        <source>You have the newest version</source>
        <translation>您使用的是最新版本</translation>
    </message>
    <message>
        <source>%1. From now on this is asked once a day; the menu turns it off again.</source>
        <translation>%1。今后每天查询一次；可在菜单中关闭。</translation>
    </message>
    <message>
        <source>The newest version is not known</source>
        <translation>无法得知最新版本</translation>
    </message>
</context>
<context>
    <name>app::ValueDetails</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Time of the preview</source>
        <translation>预览的时间</translation>
    </message>
</context>
<context>
    <name>app::ValueEditor</name>
    <message>
        <source>Change the kind (Alt+Down)</source>
        <translation>更改种类 (Alt+Down)</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>值的种类</translation>
    </message>
    <message>
        <source>&amp;String</source>
        <translation>字符串(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>数字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Boolean</source>
        <translation>布尔(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Array</source>
        <translation>数组(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove (null)</source>
        <translation>移除 (null)(&amp;R)</translation>
    </message>
    <message>
        <source>A number as JSON writes it, for example 21.8, -3 or 1e6</source>
        <translation>按 JSON 书写的数字，例如 21.8、-3 或 1e6</translation>
    </message>
</context>
<context>
    <name>app::ValuesModel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>生成器</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>telemetry</source>
        <translation>遥测</translation>
    </message>
    <message>
        <source>writable</source>
        <translation>可写</translation>
    </message>
    <message>
        <source>property</source>
        <translation>属性</translation>
    </message>
    <message>
        <source>as asked</source>
        <translation>如所请求</translation>
    </message>
    <message>
        <source>on change</source>
        <translation>更改时</translation>
    </message>
    <message>
        <source>power-on</source>
        <translation>通电时</translation>
    </message>
</context>
<context>
    <name>app::WhyPopup</name>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>asked %1, version %2</source>
        <translation>请求 %1，版本 %2</translation>
    </message>
    <message>
        <source>delivered to the device</source>
        <translation>已传给设备</translation>
    </message>
    <message>
        <source>asked %1 instead, version %2</source>
        <translation>改为请求 %1，版本 %2</translation>
    </message>
    <message>
        <source>%1, device uses %2</source>
        <translation>%1，设备使用 %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Why is this so?</source>
        <translation>为什么会这样?</translation>
    </message>
    <message>
        <source>Why is this %1?</source>
        <translation>为什么这是 %1?</translation>
    </message>
    <message>
        <source>Why is this not there?</source>
        <translation>为什么这里没有?</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到 %1</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>设置者</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>前一个更改</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>%1, version %2, set by %3 %4</source>
        <translation>%1，版本 %2，由 %3 设置 %4</translation>
    </message>
    <message>
        <source>no other value is known</source>
        <translation>没有其他已知的值</translation>
    </message>
    <message>
        <source>Nothing is kept of this device&apos;s past.</source>
        <translation>没有保留此设备的过去。</translation>
    </message>
    <message>
        <source>It was written before %1, and nothing older is kept.</source>
        <translation>它在 %1 之前写入，更早的没有保留。</translation>
    </message>
    <message>
        <source>Last written %1, version %2.</source>
        <translation>最后写入于 %1，版本 %2。</translation>
    </message>
    <message>
        <source>Last written %1.</source>
        <translation>最后写入于 %1。</translation>
    </message>
    <message>
        <source>%1 The change itself is not kept.</source>
        <translation>%1 更改本身没有保留。</translation>
    </message>
    <message>
        <source>came with the device</source>
        <translation>随设备而来</translation>
    </message>
    <message>
        <source>patch of %1, %2 B</source>
        <translation>%1 的补丁，%2 B</translation>
    </message>
    <message>
        <source>replaced %1, %2 B</source>
        <translation>替换了 %1，%2 B</translation>
    </message>
    <message>
        <source>%1, change %2, version %3</source>
        <translation>%1，更改 %2，版本 %3</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
</context>
<context>
    <name>app::WindowDialogs</name>
    <message>
        <source>Code: %1</source>
        <translation>代码: %1</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <translation>输入 %1 以继续:</translation>
    </message>
</context>
<context>
    <name>app::WireDetails</name>
    <message>
        <source>Packets of the exchange</source>
        <translation>此次交换的数据包</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>%1, port %2, %3</source>
        <translation>%1，端口 %2，%3</translation>
    </message>
    <message>
        <source>Request: %1, %2</source>
        <translation>请求: %1，%2</translation>
    </message>
    <message>
        <source>Answer: %1, %2</source>
        <translation>答复: %1，%2</translation>
    </message>
    <message>
        <source>Choose a packet to see what it says.</source>
        <translation>选择一个数据包以查看其内容。</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>交换</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Save the payload</source>
        <translation>保存负载</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>The payload was not saved</source>
        <translation>负载未能保存</translation>
    </message>
</context>
<context>
    <name>app::WirePane</name>
    <message>
        <source>Wire</source>
        <translation>线路</translation>
    </message>
    <message>
        <source>Filter, or device = thermo-01</source>
        <translation>筛选，或 device = thermo-01</translation>
    </message>
    <message>
        <source>Filter the wire</source>
        <translation>筛选线路</translation>
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
        <translation>保持连接</translation>
    </message>
    <message>
        <source>How full the memory for waiting packets is</source>
        <translation>等待数据包的内存占用程度</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Form of the wire</source>
        <translation>线路的形式</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>导出...</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>数据包</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>—▸ MQTT     - -▸ HTTPS     ▯ waits for the answer     ▲ refused</source>
        <translation>—▸ MQTT     - -▸ HTTPS     ▯ 等待答复     ▲ 已拒绝</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1 of %2 packets</source>
        <translation>%1 / %2 个数据包</translation>
    </message>
    <message>
        <source>Paused, %1 of %2 held</source>
        <translation>已暂停，保留 %2 中的 %1</translation>
    </message>
    <message>
        <source>Paused here at %1</source>
        <translation>于 %1 在此暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n newer packets held, none lost</source>
        <translation>
            <numerusform>保留了 %n 个较新的数据包，没有丢失</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 newer packets held, %2 older ones dropped</source>
        <translation>保留了 %1 个较新的数据包，丢弃了 %2 个较旧的</translation>
    </message>
    <message>
        <source>No packet matches.</source>
        <translation>没有匹配的数据包。</translation>
    </message>
    <message>
        <source>Nothing has come over the wire yet.</source>
        <translation>线路上还没有任何内容。</translation>
    </message>
    <message>
        <source>The servers do not run: Hub &gt; Start Servers.</source>
        <translation>服务器未运行: 中心 &gt; 启动服务器。</translation>
    </message>
    <message>
        <source>Wire paused</source>
        <translation>线路已暂停</translation>
    </message>
    <message>
        <source>Export the wire</source>
        <translation>导出线路</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>The wire was not exported</source>
        <translation>线路未能导出</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>app::WireTableDelegate</name>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>app::WordForm</name>
    <message>
        <source>Still missing: %1</source>
        <translation>仍缺少: %1</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>必需</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number.</source>
        <translation>&quot;%1&quot; 不是数字。</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 不在 %2 和 %3 之间。</translation>
    </message>
</context>
<context>
    <name>app::Workbench</name>
    <message>
        <source>Go to a device by id, model or tag</source>
        <translation>按 ID、模型或标签转到设备</translation>
    </message>
</context>
</TS>
