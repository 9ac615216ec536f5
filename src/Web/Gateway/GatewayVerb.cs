using Wengang.Web.Commands;
using Console = Wengang.Web.Commands.Console;

namespace Wengang.Web.Gateway;

/// <summary>Runs the local SMS gateway, for trying reminders out without a provider.</summary>
internal static class GatewayVerb
{
    private const int DefaultPort = 5090;

    public static readonly Verb Verb = new(
        "gateway", "本机短信网关：只收下并显示短信，不真的发出（试用和测试用）", "",
        [new Option("port", $"端口，默认 {DefaultPort}", "N"), new Option("fail", "开头几条答复“失败”，看系统怎样重发", "N")], Run);

    private static int Run(Arguments arguments, Console console)
    {
        var key = Environment.GetEnvironmentVariable("WENGANG_SMS_KEY") is { Length: > 0 } given ? given : throw new UsageException("请先设 WENGANG_SMS_KEY，要和网站用的一样。");
        var port = Number(arguments.Value("port"), DefaultPort);
        var gateway = new LocalGateway(key, port);
        gateway.Fail(Number(arguments.Value("fail"), 0));
        gateway.Received += m =>
        {
            console.Output.WriteLine($"短信 {m.Phone}：{m.Text}");
            console.Output.Flush();
        };
        try
        {
            gateway.Start();
        }
        catch (IOException)
        {
            throw new InvalidOperationException($"端口 {port} 打不开，可能已被别的程序占用，请用 --port 换一个。");
        }

        console.Output.WriteLine($"本机短信网关已打开：{gateway.Url}");
        console.Output.Flush();
        gateway.WaitForShutdown();
        return 0;
    }

    private static int Number(string? text, int otherwise) =>
        text is null ? otherwise : int.TryParse(text, out var number) && number is >= 0 and <= 65535 ? number : throw new UsageException("端口和次数要写一个数。");
}
