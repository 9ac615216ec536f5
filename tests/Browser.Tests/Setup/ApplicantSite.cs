using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Enterprises;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;
using Wengang.Web.Gateway;

namespace Wengang.Browser.Tests.Setup;

/// <summary>A made-up county of today: people with a telephone who work away since half a year, and a workshop; both may claim.</summary>
public sealed class ApplicantSite : IAsyncLifetime
{
    public const string ShopPhone = "13900000088";

    public const string FirmPhone = "13900000077";

    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.Today);

    public static readonly string Credit = "91369902MA00000TE" + UnifiedCreditCode.CheckCharacter("91369902MA00000TE");

    /// <summary>An enterprise that is no workshop.</summary>
    public static readonly string FirmCredit = "91369902MA00000QY" + UnifiedCreditCode.CheckCharacter("91369902MA00000QY");

    private readonly CountySite site = new();

    public CountySite Site => site;

    public string Address => site.Address;

    /// <summary>The identity number of the <paramref name="index"/>-th, from 0.</summary>
    public static string Identity(int index) => WithCheck($"36990219850304{index + 1:000}");

    public static string Phone(int index) => $"139000000{index + 1:00}";

    public async ValueTask InitializeAsync()
    {
        var folder = Path.Combine(site.Folder, "in");
        Directory.CreateDirectory(folder);
        var (day, month, since) = (Today.ToString("yyyyMMdd", CultureInfo.InvariantCulture), Today.ToString("yyyyMM", CultureInfo.InvariantCulture), Period.Of(Today).AddMonths(-7).ToString());
        Write(folder, "行政区划.csv", "区划代码,名称,级别,上级代码", ["369902000000,河湾县,县,", "369902101000,东岭镇,乡镇,369902000000", "369902101201,上村,村,369902101000"]);
        Write(folder, $"人口信息_{day}.csv", "户编号,姓名,证件号码,户类型,与户主关系,劳动技能,乡镇,行政村,联系电话", Enumerable.Range(0, 8).Select(i => $"36990200{i},钟小{"甲乙丙丁戊己庚辛"[i]},{Identity(i)},脱贫户,户主,普通劳动力,东岭镇,上村,{Phone(i)}"));
        Write(folder, $"已外出务工信息_{month}.csv", "姓名,证件号码,开始时间,结束时间,务工区域", Enumerable.Range(0, 8).Select(i => $"钟小{"甲乙丙丁戊己庚辛"[i]},{Identity(i)},{since},,省外务工"));
        Write(folder, $"帮扶车间台账_{month}.csv", "车间名称,统一社会信用代码,乡镇,行政村,负责人,联系电话,认定时间,状态", [$"东风车间,{Credit},东岭镇,上村,方圆,{ShopPhone},2022-01-01,运行"]);
        Write(folder, $"帮扶车间用工花名册_{month}.csv", "车间名称,姓名,身份证号码,入职时间,工资", Enumerable.Range(0, 6).Select(i => $"东风车间,钟小{"甲乙丙丁戊己"[i]},{Identity(i)},{since}-01,2000"));
        site.Command("init");
        site.Command("import", folder);
        site.Command("policy", "publish", Policy("qingxi-transport-2023"), Policy("jiangxi-workshop-2021"), Policy("jiangxi-hiring-2020"), "--editor", "甲", "--publisher", "乙");
        await site.StartAsync();
    }

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    /// <summary>The enterprise came to the desk once, where its telephone was written down.</summary>
    public long AtTheDesk()
    {
        using var db = CountyDatabase.At(site.Database).Open(Actor.Local("test"));
        var claim = OnBehalf.MakeForEnterprise(db, FirmCredit, "春江电子厂", "369902101000", "hiring-reward", "2022", "300", "招用脱贫人口 1 人", Today);
        ContactDesk.Set(db, claim, FirmPhone, Today);
        return claim;
    }

    /// <summary>A client that asked, got the code and gave it, as a person does.</summary>
    public async Task<HttpClient> EnterAsync(LocalGateway gateway, string number, string phone, string kind = "Person")
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(Address) };
        using var asked = await Visitor.PostAsync(client, "/my", new() { ["number"] = number, ["phone"] = phone, ["as"] = kind });
        using var entered = await Visitor.PostAsync(client, "/my/code", new() { ["code"] = await CodeAsync(gateway, phone) });
        return entered.Headers.Location?.OriginalString == "/my/claims" ? client : throw new InvalidOperationException($"{entered.StatusCode}: {await entered.Content.ReadAsStringAsync()}");
    }

    /// <summary>The code of the last SMS to a telephone, once it is there.</summary>
    public static async Task<string> CodeAsync(LocalGateway gateway, string phone)
    {
        for (var i = 0; i < 200; i++)
        {
            if (gateway.Taken.LastOrDefault(m => m.Phone == phone) is { } sms)
            {
                return sms.Text[(sms.Text.IndexOf("验证码", StringComparison.Ordinal) + 3)..][..6];
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"no SMS to {phone}");
    }

    /// <summary>A sample policy that goes on for ever.</summary>
    private string Policy(string name)
    {
        var policy = JsonNode.Parse(File.ReadAllText(Repository.Path("sample", "policies", name + ".json")))!;
        policy["validTo"] = null;
        var path = Path.Combine(site.Folder, name + ".json");
        File.WriteAllText(path, policy.ToJsonString());
        return path;
    }

    private static void Write(string folder, string name, string headings, IEnumerable<string> rows) => File.WriteAllLines(Path.Combine(folder, name), rows.Prepend(headings));

    private static string WithCheck(string digits) => digits + IdentityNumber.CheckCharacter(digits);
}
