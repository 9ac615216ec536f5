namespace Wengang.Rules.Findings;

internal static class SharedRules
{
    internal static readonly FindingRule<SharedCase>[] All =
    [
        new("FIND-003", "证件号码前18位重复", Severity.Error,
            "同一证件号码登记了不止一次，请核实后只保留一条。", (shared, _) =>
                shared is { Kind: SharedKind.IdentityNumber, Records: > 1 } 
                    ? new Sighting($"{shared.Shown}出现{shared.Records}次：{Places(shared)}", Seen(shared))
                    : null),
        new("FIND-109", "多户共用一个电话", Severity.Hint,
            "同一电话登记在多户名下，可能是代填，无法回访到本人。", (shared, parameters) =>
                shared.Kind == SharedKind.Phone && shared.Households.Count > parameters.HouseholdsPerPhoneMax
                    ? new Sighting($"{shared.Shown}登记在{shared.Households.Count}户：{Places(shared)}", Seen(shared))
                    : null),
    ];

    private static string Seen(SharedCase shared) => string.Join(' ', shared.Households.Order(StringComparer.Ordinal));

    private static string Places(SharedCase shared)
    {
        const int shown = 5;
        return string.Join("、", shared.Households.Take(shown)) + (shared.Households.Count > shown ? "等" : "");
    }
}
