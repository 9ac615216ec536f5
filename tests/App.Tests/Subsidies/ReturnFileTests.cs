using System.Text;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Paying.Answers;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Tests.Subsidies;

/// <summary>The bank's file comes back as it went out, with the results beside it.</summary>
public class ReturnFileTests : PayCounty
{
    private const string Same = "账号和退汇时一样，请先更换收款账号";

    [Theory, OnBothDatabases]
    public void The_text_that_went_out_is_read_back_with_the_results_beside_it(DatabaseKind kind)
    {
        using var county = Through(kind, out var day, out var ids);
        var batch = Sent(county, day, ids);
        var (content, _) = As(county, Bureau, db => PaymentFile.TakeOut(db, batch, asText: true, day));
        var lines = Encoding.UTF8.GetString(content).TrimEnd().Split("\r\n");
        var text = string.Join("\r\n", lines.Select((l, i) => l + (i == 0 ? "|结果|原因" : i == 1 ? "|成功|" : "|退汇|户名不符，请核对")));
        var answer = As(county, Bureau, db => AnswerDesk.Take(db, batch, Read(text, PaymentColumns.Read(db).Separator), day));
        Assert.Equal((1, 1, 0), (answer.Paid, answer.Bounced, answer.Refused.Count));
        Assert.Equal("户名不符，请核对", As(county, Bureau, db => BatchBook.Items(db, batch))[1].Why);
    }

    [Theory]
    [InlineData("|", "|")]
    [InlineData("|", ",")]
    [InlineData("|", "\t")]
    [InlineData("|", ";")]
    [InlineData(",", "|")]
    [InlineData("^", "^")]
    [InlineData("||", "||")]
    [InlineData("|;", "|;")]
    public void The_separator_of_the_setting_is_read_and_the_usual_ones(string set, string used)
    {
        var text = "某银行回盘\n\n流水号~金额~结果~原因\n2023-001-00001~500.00~成功~\n2023-001-00002~300.00~退汇~\"户名\"\n".Replace("~", used, StringComparison.Ordinal);
        Assert.Equal(
            [new ReturnRow(4, "2023-001-00001", "500.00", "成功", ""), new ReturnRow(5, "2023-001-00002", "300.00", "退汇", "户名")], Read(text, set));
    }

    [Fact]
    public void A_file_without_the_two_columns_is_refused_in_words() =>
        Assert.Contains("没有找到“流水号”和“结果”两列", Assert.Throws<EditRefusedException>(() => Read("姓名|金额\n张三|500", "|")).Message, StringComparison.Ordinal);

    [Theory, OnBothDatabases]
    public void A_bounce_of_what_was_paid_before_is_taken_and_said(DatabaseKind kind)
    {
        using var county = Through(kind, out var day, out var ids);
        var batch = Sent(county, day, ids);
        Assert.Equal("回盘：成功 1 笔，退汇 1 笔。", Answer(county, batch, day, (0, "成功", ""), (1, "退汇", "户名不符")).Words);
        var late = Answer(county, batch, day.AddDays(3), (0, "失败", "账户久悬"), (1, "退汇", "户名不符"));
        Assert.Equal("回盘：成功 0 笔，退汇 1 笔，1 笔以前已经读过。退汇的里面有 1 笔以前登记为成功，现在改成退汇，请与银行核实。", late.Words);
        Assert.Equal((1, 1), (late.Bounced, late.PaidBefore));
        Assert.Equal(ClaimState.Bounced, Claim(county, One).State);
        Assert.Equal("回盘：成功 0 笔，退汇 0 笔，1 笔以前已经读过。", Answer(county, batch, day.AddDays(3), (0, "失败", "账户久悬")).Words);
    }

    [Theory, OnBothDatabases]
    public void What_bounced_is_not_paid_again_to_the_account_that_bounced_until_that_is_written_down_again(DatabaseKind kind)
    {
        using var county = Through(kind, out var day, out var ids);
        var batch = Sent(county, day, ids);
        Account(county, ids[0], 1);
        Answer(county, batch, day, (0, "退汇", "账户久悬"), (1, "退汇", "户名不符"));
        Assert.Contains(Same, Assert.Throws<EditRefusedException>(() => As(county, Bureau, db => BatchDesk.Reissue(db, ids, day))).Message, StringComparison.Ordinal);

        Account(county, ids[1], 3);
        var second = As(county, Bureau, db => BatchDesk.Reissue(db, ids, day));
        Assert.Equal((1, (ids[0], Same)), (second.Taken.Done, Assert.Single(second.Taken.Refused)));
        Assert.Equal(ClaimState.Bounced, Claim(county, One).State);

        Account(county, ids[0], 1);
        Assert.Equal(1, As(county, Bureau, db => BatchDesk.Reissue(db, [ids[0]], day)).Taken.Done);
        AssertSound(county);
    }

    /// <summary>Two claims that are through, each with an account.</summary>
    private static TestCounty Through(DatabaseKind kind, out DateOnly day, out long[] ids)
    {
        var county = Open(kind);
        Make(county);
        ids = [Claim(county, One).Id, Claim(county, Two).Id];
        Account(county, ids[0], 1);
        Account(county, ids[1], 2);
        day = Reviewed(county, ids);
        return county;
    }

    private static IReadOnlyList<ReturnRow> Read(string text, string separator)
    {
        var path = Path.Combine(Path.GetTempPath(), $"wengang-answer-{Guid.NewGuid():N}.txt");
        File.WriteAllText(path, text, Encoding.UTF8);
        try
        {
            return ReturnReader.Read(path, separator);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
