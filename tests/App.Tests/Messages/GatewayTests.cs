using Wengang.App.Messages.Sending;
using Wengang.Web.Gateway;

namespace Wengang.App.Tests.Messages;

/// <summary>The sender against the gateway that comes with the program, over HTTP.</summary>
public class GatewayTests
{
    private static readonly Parcel Sms = new("13900000001", "", "请完成东一村月监测", "T1", "{\"地方\":\"东一村\"}", "key-0001");

    [Fact]
    public async Task A_signed_message_is_taken_once_though_it_comes_twice()
    {
        await using var gateway = new LocalGateway("secret");
        gateway.Start();
        gateway.Fail(1);
        using var sender = new SmsSender(Settings(gateway, "secret"));

        Assert.Equal(SendResult.Again, sender.Send(Sms).Result);
        Assert.Equal(SendResult.Sent, sender.Send(Sms).Result);

        var taken = Assert.Single(gateway.Taken);
        Assert.Equal((2, "13900000001", "【测试】请完成东一村月监测", "T1"), (gateway.Calls, taken.Phone, taken.Text, taken.Template));
    }

    [Fact]
    public async Task Another_secret_is_refused_for_good()
    {
        await using var gateway = new LocalGateway("secret");
        gateway.Start();
        using var sender = new SmsSender(Settings(gateway, "other"));

        Assert.Equal(SendResult.Failed, sender.Send(Sms).Result);
        Assert.Empty(gateway.Taken);
    }

    [Fact]
    public async Task A_gateway_that_is_gone_is_tried_again_and_numbers_never_leave()
    {
        var gateway = new LocalGateway("secret");
        gateway.Start();
        using var sender = new SmsSender(Settings(gateway, "secret"));
        await gateway.DisposeAsync();

        Assert.Equal(SendResult.Again, sender.Send(Sms).Result);
        Assert.Equal(SendResult.Failed, sender.Send(Sms with { Text = "电话 13900000000" }).Result);
    }

    [Fact]
    public void The_signature_is_that_of_the_document() =>
        Assert.Equal("9a8976eca3abd7328a6a8a0b31eb72cdae27eea98095e252f0ba475653506b50", SmsSignature.Of("secret", "1688515200", "{}"));

    private static SmsSettings Settings(LocalGateway gateway, string key) => new(gateway.Url, "wengang", key, "测试", TimeSpan.FromSeconds(5));
}
