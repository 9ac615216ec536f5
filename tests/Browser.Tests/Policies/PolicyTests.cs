using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Wengang.App.Tests.Testing;
using Wengang.Browser.Tests.Setup;
using static Microsoft.Playwright.Assertions;

namespace Wengang.Browser.Tests.Policies;

public sealed class PolicyTests(SampleSite site)
{
    /// <summary>From a file with a fault to a published policy that was tried on the county; without scripts until the trial.</summary>
    [Fact]
    public async Task A_policy_with_a_fault_is_mended_on_the_form_and_published_by_a_second_person()
    {
        var text = Sample("qingxi-transport-2023").Replace("qingxi-transport", "journey-transport", StringComparison.Ordinal)
            .Replace("\"clause\": \"第三条\", \"amount\": \"500元\"", "\"clause\": \"第三条\", \"amount\": \"500\"", StringComparison.Ordinal);
        var page = await site.PageAsync("/policies", scripts: false);
        await UploadAsync(page, "姓名,证件号码");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("不是政策文件");
        await UploadAsync(page, text);
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("没有保存");
        await Expect(page.Locator("#refused")).ToContainTextAsync("补贴标准 › 金额");
        await Expect(page.Locator("#refused")).ToContainTextAsync("“500”没有写“元”");
        await page.GetByRole(AriaRole.Button, new() { Name = "先存为草稿" }).ClickAsync();

        await Expect(page.Locator("#f-amount-amount")).ToContainTextAsync("没有写“元”");
        await page.Locator("input[name='amount.amount']").FillAsync("600元");
        await SaveAsync(page);
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("还有 1 处要改");
        await Expect(page.Locator("#problems")).ToContainTextAsync("算得符合，600元，写的是符合，500元");
        await page.Locator("input[name='amount.amount']").FillAsync("500元");
        await page.Locator("input[name='validTo']").FillAsync("2023-11-31");
        await SaveAsync(page);
        await Expect(page.Locator("#f-validTo")).ToContainTextAsync("2023年11月没有31日");
        await Expect(page.Locator("input[name='validTo']")).ToHaveValueAsync("2023-11-31");
        await page.Locator("input[name='validTo']").FillAsync("2023-11-30");
        await SaveAsync(page);
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("已保存，检查没有问题。");
        await page.GotoAsync(site.Address + "/policies/journey-transport/1");
        await page.GetByRole(AriaRole.Button, new() { Name = "送审" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "发布", Exact = true })).ToHaveCountAsync(0);

        var second = await site.PageAsync("/policies/journey-transport/1", user: "zhenxing2");
        await second.GetByRole(AriaRole.Button, new() { Name = "发布", Exact = true }).ClickAsync();
        await Expect(second.GetByRole(AriaRole.Status)).ToHaveTextAsync("已发布。");
        await SimulateAsync(second);
    }

    [Fact]
    public async Task A_condition_is_added_and_taken_away_and_a_circular_is_cut_into_clauses_without_scripts()
    {
        var page = await DraftAsync("form-acts", Sample("qingxi-transport-2023"), scripts: false);
        await page.Locator("select[name='conditions~kind']").SelectOptionAsync("tickets");
        await page.Locator("button[value='item:conditions']").ClickAsync();
        await Expect(page.Locator("#f-conditions-1")).ToContainTextAsync("缺少“clause”");
        await page.Locator("input[name='conditions[1].clause']").FillAsync("第四条");
        await page.Locator("summary", new() { HasText = "放入文件原文" }).ClickAsync();
        await page.Locator("textarea[name=pasted]").FillAsync("关于补贴的通知\n第一条 甲。\n第四条 凭车票。");
        await page.GetByRole(AriaRole.Button, new() { Name = "按条拆开" }).ClickAsync();
        await Expect(page.Locator("#circular")).ToContainTextAsync("凭车票。");
        await SaveAsync(page);
        var saved = await JsonAsync("form-acts");
        Assert.Equal(["worked", "tickets"], saved["conditions"]!.AsArray().Select(c => c!["kind"]!.GetValue<string>()));
        Assert.Equal(["开头", "第一条", "第四条"], saved["circular"]!.AsArray().Select(c => c!["clause"]!.GetValue<string>()));
        await page.Locator("button[value='drop:conditions[1]']").ClickAsync();
        await Expect(page.GetByText("改动还没有保存")).ToBeVisibleAsync();
        await SaveAsync(page);
        Assert.Single((await JsonAsync("form-acts"))["conditions"]!.AsArray());
    }

    public static TheoryData<string> Samples => [.. Directory.GetFiles(Repository.Path("sample", "policies"), "*.json").Select(path => Path.GetFileNameWithoutExtension(path))];

    [Theory, MemberData(nameof(Samples))]
    public async Task Saving_the_form_as_it_is_changes_nothing(string sample)
    {
        var code = "same-" + sample;
        var page = await DraftAsync(code, Sample(sample), scripts: false);
        var before = await JsonAsync(code);
        await SaveAsync(page);
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已保存");
        Assert.True(JsonNode.DeepEquals(Sorted(before), Sorted(await JsonAsync(code))), (await JsonAsync(code)).ToJsonString());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Whoever_only_reads_finds_no_draft_and_no_buttons()
    {
        await (await DraftAsync("hidden-draft", Sample("qingxi-transport-2023"), scripts: false)).Context.CloseAsync();
        var village = await site.PageAsync("/policies", user: "xinxi");
        await Expect(village.Locator("main")).Not.ToContainTextAsync("hidden-draft");
        await Expect(village.GetByRole(AriaRole.Button, new() { Name = "检查并存为草稿" })).ToHaveCountAsync(0);
        var client = await site.AsAsync("xinxi");
        using var answer = await client.GetAsync(new Uri("/policies/hidden-draft/1", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_decision_is_replayed_and_overridden_with_reason_document_and_last_day()
    {
        var page = await site.PageAsync($"/policies/decisions/{HomeTownship.Read(site.Site).DecisionId}");
        await Expect(page.Locator(".outcome")).ToContainTextAsync("符合条件，可以领 500 元");
        await page.GetByRole(AriaRole.Button, new() { Name = "按存下的情况再算一遍" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("都和存下的一样");
        await page.Locator("select[name=verdict]").SelectOptionAsync("not");
        await page.GetByLabel("到哪天为止").FillAsync("2099-12-31");
        await page.GetByLabel("理由").FillAsync("会议研究");
        await page.GetByRole(AriaRole.Button, new() { Name = "改变判定" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("依据的文件");
        await Expect(page.GetByLabel("理由")).ToHaveValueAsync("会议研究");
        await page.GetByLabel("依据的文件").FillAsync("清政纪要〔2023〕9号");
        await page.GetByRole(AriaRole.Button, new() { Name = "改变判定" }).ClickAsync();
        await Expect(page.Locator("main")).ToContainTextAsync("现在按改变后的办：不符合，到2099年12月31日为止");
        await Expect(page.Locator(".outcome")).ToContainTextAsync("符合条件，可以领 500 元");
    }

    [Theory]
    [InlineData("/policies/simulations/{0}")]
    [InlineData("/policies/decisions/{1}")]
    [InlineData("/policies/look-draft/1/edit")]
    [InlineData("/policies/look-draft/1")]
    [InlineData("/policies/qingxi-transport/1/person/{2}?asOf=2023-05-31")]
    public async Task The_pages_of_one_policy_fit_a_phone_please_axe_and_need_few_statements(string pattern)
    {
        await (await DraftAsync("look-draft", Sample("gansu-transport-2024"), scripts: false)).Context.CloseAsync();
        var home = HomeTownship.Read(site.Site);
        var path = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, home.SimulationId, home.DecisionId, home.PersonId);
        foreach (var width in new[] { 1280, 360 })
        {
            var page = await site.PageAsync(path, width);
            Assert.True(width == 1280 || await page.EvaluateAsync<int>("document.documentElement.scrollWidth") == 360, path);
            Assert.Equal("", await Axe.ViolationsAsync(page));
            await page.Context.CloseAsync();
        }

        using var statements = new Statements();
        await site.Http.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(statements.Seen.Count is > 0 and <= 10, $"{statements.Seen.Count}\n{string.Join("\n---\n", statements.Seen)}");
    }

    private static string Sample(string name) => File.ReadAllText(Repository.Path("sample", "policies", name + ".json"));

    /// <summary>By keys; a list that is ticked is a set, so its order is no difference.</summary>
    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject owner => new JsonObject(owner.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Key, Sorted(pair.Value)))),
        JsonArray { Count: > 0 } texts when texts.All(item => item is JsonValue value && value.TryGetValue<string>(out _)) =>
            new JsonArray([.. texts.Select(item => item!.GetValue<string>()).Order(StringComparer.Ordinal).Select(text => JsonValue.Create(text))]),
        JsonArray list => new JsonArray([.. list.Select(Sorted)]),
        _ => node?.DeepClone(),
    };

    private static async Task UploadAsync(IPage page, string text)
    {
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "政策.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(text) });
        await page.GetByRole(AriaRole.Button, new() { Name = "检查并存为草稿" }).ClickAsync();
    }

    private static Task SaveAsync(IPage page) => page.Locator("button.main[value=save]").ClickAsync();

    /// <summary>The form of a draft made of a sample under another code.</summary>
    private async Task<IPage> DraftAsync(string code, string text, bool scripts)
    {
        var page = await site.PageAsync("/policies", scripts: scripts);
        var old = JsonNode.Parse(text)!["code"]!.GetValue<string>();
        await UploadAsync(page, text.Replace($"\"{old}\"", $"\"{code}\"", StringComparison.Ordinal));
        await page.GotoAsync($"{site.Address}/policies/{code}/1/edit");
        return page;
    }

    private async Task<JsonObject> JsonAsync(string code) =>
        JsonNode.Parse(await site.Http.GetStringAsync(new Uri($"/policies/{code}/1?handler=json", UriKind.Relative), TestContext.Current.CancellationToken))!.AsObject();

    private static async Task SimulateAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "测算" }).ClickAsync();
        await page.GetByLabel("按哪一天的情况").FillAsync("2023-05-31");
        await page.GetByRole(AriaRole.Button, new() { Name = "开始测算" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "按2023年5月31日的情况" }).ClickAsync(new() { Timeout = 90_000 });
        await Expect(page.Locator("main h2").First).ToContainTextAsync("符合 1059 人，要 529,500 元");
        await Expect(page.Locator("#people")).ToContainTextAsync("符合的名单（1059 人）");
        await page.GetByRole(AriaRole.Link, new() { Name = "为什么" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "作出判定并保存" }).ClickAsync();
        // No scheme keeps books of this code: whether something was paid before is not known, and a kept decision says so.
        await Expect(page.Locator(".outcome")).ToContainTextAsync("已发补贴不明");
    }
}
