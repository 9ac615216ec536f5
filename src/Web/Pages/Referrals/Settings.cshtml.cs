using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Referrals;
using Wengang.App.Warnings;
using Wengang.Rules.Warnings;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Referrals;

namespace Wengang.Web.Pages.Referrals;

/// <summary>设置: reasons, clocks, service package, and the bounds of the warnings.</summary>
[Needs(Permission.SetUpReferrals)]
public sealed class SettingsModel(CountySession session) : HelpPage(session)
{
    private const string Here = "/referrals/settings";

    /// <summary>Those who may own or receive a warning.</summary>
    public static readonly Role[] Hands = [Role.TownshipClerk, Role.TownshipLeader, Role.RuralRevitalisation, Role.LabourBureau, Role.Leader];

    private ReferralSettings? typed;

    private IReadOnlyList<WarningRule>? typedRules;

    public ReferralSettings Settings { get; private set; } = ReferralSettings.Default;

    public IReadOnlyList<WarningRule> Rules { get; private set; } = [];

    public IActionResult OnGet() => Show();

    [Needs(Permission.SetUpReferrals)]
    public IActionResult OnPostNumbers()
    {
        if (!Request.HasFormContentType)
        {
            return Again("没有收到表单，请重新填写。");
        }

        var numbers = new Dictionary<string, int>();
        foreach (var number in ReferralNumbers.All)
        {
            var text = Request.Form[number.Key].ToString();
            if (!number.IsYesNo && !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                return Again($"“{number.Name}”要填一个整数。");
            }

            numbers[number.Key] = number.IsYesNo ? (text.Length > 0 ? 1 : 0) : int.Parse(text, CultureInfo.InvariantCulture);
        }

        typed = new ReferralSettings(numbers);
        return Do(() =>
        {
            typed.Save(Db);
            return "帮扶设置已保存。";
        }, Here);
    }

    [Needs(Permission.SetUpReferrals)]
    public IActionResult OnPostWarnings()
    {
        if (!Request.HasFormContentType)
        {
            return Again("没有收到表单，请重新填写。");
        }

        typedRules = [.. WarningRule.Delivered.Select(Typed)];
        return Do(() =>
        {
            WarningSettings.Save(Db, typedRules);
            return "预警设置已保存。";
        }, Here);
    }

    protected override bool Load()
    {
        (Settings, Rules) = (typed ?? ReferralSettings.Read(Db), typedRules ?? WarningSettings.Read(Db));
        return true;
    }

    /// <summary>What cannot be read becomes a bound that saving refuses.</summary>
    private WarningRule Typed(WarningRule rule)
    {
        decimal Number(string name, decimal otherwise) => decimal.TryParse(Request.Form[$"{rule.Code}-{name}"], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
        return rule with
        {
            IsOn = Request.Form[$"{rule.Code}-on"].Count > 0,
            Scale = new WarningScale(Number("yellow", rule.Scale.Yellow), Number("orange", rule.Scale.Orange), Number("red", rule.Scale.Red), rule.Scale.Falls),
            DueDays = (int)Math.Min(1000, Number("due", 0)),
            Owner = Enum.TryParse<Role>(Request.Form[$"{rule.Code}-owner"], out var owner) && Hands.Contains(owner) ? owner : rule.Owner,
            Recipients = [.. Request.Form[$"{rule.Code}-to"].Select(r => Enum.TryParse<Role>(r, out var role) ? role : (Role?)null).OfType<Role>().Where(Hands.Contains)],
        };
    }
}
