using System.Text;
using Wengang.App.Messages.Sending;

namespace Wengang.App.Tests.Messages;

public class SmtpTests
{
    private static readonly Parcel Parcel = new("east@example.cn", "请完成七月月监测", "请完成东村2023年7月的月监测。", "", "{}", "42-abc");

    [Fact]
    public void A_mail_goes_out_in_chinese_and_under_its_own_number()
    {
        using var server = new FakeMailServer();
        Assert.Equal(SendResult.Sent, Send(server.Port).Result);
        var mail = Assert.Single(server.Mails);
        Assert.Contains("<42-abc@example.cn>", mail, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("To: east@example.cn", mail, StringComparison.OrdinalIgnoreCase);
        var body = string.Concat(mail.Split("\r\n\r\n".ReplaceLineEndings(), 2)[1].Split('\n').Select(l => l.Trim()));
        Assert.Contains("东村2023年7月", Encoding.UTF8.GetString(Convert.FromBase64String(body)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("451 later", SendResult.Again)]
    [InlineData("550 nobody", SendResult.Failed)]
    public void What_the_server_says_decides_whether_it_is_tried_again(string answer, SendResult result)
    {
        using var server = new FakeMailServer(answer);
        Assert.Equal(result, Send(server.Port).Result);
        Assert.Empty(server.Mails);
    }

    [Fact]
    public void A_server_out_of_reach_is_tried_again()
    {
        int port;
        using (var server = new FakeMailServer())
        {
            port = server.Port;
        }

        Assert.Equal(SendResult.Again, Send(port).Result);
    }

    private static SendOutcome Send(int port) => new SmtpSender(new SmtpSettings("127.0.0.1", port, "wengang@example.cn", null, null, Encrypted: false)).Send(Parcel);
}
