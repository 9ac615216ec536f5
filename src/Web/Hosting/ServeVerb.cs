using System.Net;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Data;
using Wengang.Web.Access;
using Wengang.Web.Commands;
using Console = Wengang.Web.Commands.Console;

namespace Wengang.Web.Hosting;

/// <summary>Shows the county's figures in the browser of this machine.</summary>
internal static class ServeVerb
{
    private const int DefaultPort = 5080;

    public static readonly Verb Verb = new(
        "serve", "打开网页", "",
        [
            new Option("port", $"端口，默认 {DefaultPort}", "N"),
            new Option("address", "监听的地址，默认 127.0.0.1；其他地址只和 --public-name 一起用", "地址"),
            new Option("public-name", "别人打开网站用的域名；前面要有带 HTTPS 的代理", "域名"),
        ],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        var name = arguments.Value("public-name");
        var address = name is not null && IPAddress.TryParse(arguments.Value("address"), out var open) ? open : LoopbackAddress.Parse(arguments.Value("address"));
        var port = Port(arguments.Value("port"));
        var database = arguments.Database();
        using var site = Site.Build(database, new SiteOptions(address, port, name));
        try
        {
            site.Start();
        }
        catch (IOException)
        {
            throw new InvalidOperationException($"端口 {port} 打不开，可能已被别的程序占用。请换一个：wengang serve --port {(port < 65535 ? port + 1 : DefaultPort)}");
        }

        Welcome(database, console);
        console.Output.WriteLine($"稳岗通已打开：{(name is null ? Site.AddressOf(site) : $"https://{name}/")}");
        console.Output.WriteLine("按 Ctrl+C 停止。");
        console.Output.Flush();
        site.WaitForShutdown();
        console.Output.WriteLine("已停止。");
        return 0;
    }

    /// <summary>A database without any account gets its first one.</summary>
    private static void Welcome(CountyDatabase database, Console console)
    {
        if (!database.Exists)
        {
            return;
        }

        using var db = database.OpenChecked(Actor.Local(Environment.UserName));
        var password = Passwords.OneTime();
        if (FirstAccount.Create(db, Passwords.Hash(password)))
        {
            console.Output.WriteLine($"还没有账号，已建立第一个管理员：用户名 {FirstAccount.UserName}，一次性密码 {password}（只显示这一次，登录后要换）。");
        }
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
