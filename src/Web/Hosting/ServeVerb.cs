using Wengang.Web.Commands;
using Console = Wengang.Web.Commands.Console;

namespace Wengang.Web.Hosting;

/// <summary>Shows the county's figures in the browser of this machine.</summary>
internal static class ServeVerb
{
    private const int DefaultPort = 5080;

    public static readonly Verb Verb = new(
        "serve", "打开网页，只有本机能看", "",
        [
            new Option("port", $"端口，默认 {DefaultPort}", "N"),
            new Option("address", "本机地址，默认 127.0.0.1；其他地址不接受", "地址"),
        ],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        var address = LoopbackAddress.Parse(arguments.Value("address"));
        var port = Port(arguments.Value("port"));
        var database = arguments.Database();
        using var site = Site.Build(database, address, port);
        try
        {
            site.Start();
        }
        catch (IOException)
        {
            throw new InvalidOperationException($"端口 {port} 打不开，可能已被别的程序占用。请换一个：wengang serve --port {(port < 65535 ? port + 1 : DefaultPort)}");
        }

        console.Output.WriteLine($"稳岗通已打开：{Site.AddressOf(site)}");
        console.Output.WriteLine("目前还没有账号和权限，所以只有坐在这台电脑前的人能打开，其他电脑连不进来。");
        console.Output.WriteLine("按 Ctrl+C 停止。");
        console.Output.Flush();
        site.WaitForShutdown();
        console.Output.WriteLine("已停止。");
        return 0;
    }

    private static int Port(string? text)
    {
        if (text is null)
        {
            return DefaultPort;
        }

        return int.TryParse(text, out var port) && port is >= 0 and <= 65535
            ? port
            : throw new UsageException("--port 要一个 1 到 65535 之间的数，例如 --port 5081；0 表示由系统挑一个空闲的。");
    }
}
