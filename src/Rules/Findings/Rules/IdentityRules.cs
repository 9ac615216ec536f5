using Wengang.Rules.Values;

namespace Wengang.Rules.Findings;

internal static class IdentityRules
{
    internal static readonly FindingRule<IdentityCase>[] All =
    [
        new("FIND-001", "身份证号码不正确", Severity.Error,
            "校验位不符、出生日期不存在、出生年份早于1900年或晚于今天，或末几位已丢失。请对照证件更正。", (cell, _) => WrongNumber(cell)),
        new("FIND-002", "证件号码位数或残疾类别不正确", Severity.Error,
            "居民身份证应为18位，残疾人证应为20位或22位且第19位为1至7。请对照证件更正。", (cell, _) => WrongShape(cell)),
    ];

    private static Sighting? WrongNumber(IdentityCase cell)
    {
        var document = IdentityDocument.Read(cell.Text, cell.NumericCell);
        if (document.Number is { } number) return number.Birth > cell.Today ? Seen(IdentityFailure.InvalidBirthDate) : null;
        return IsShape(document.Failure) ? null : Seen(document.Failure);
    }

    private static Sighting? WrongShape(IdentityCase cell)
    {
        var failure = IdentityDocument.Read(cell.Text, cell.NumericCell).Failure;
        return IsShape(failure) ? Seen(failure) : null;
    }

    private static Sighting Seen(IdentityFailure failure) => new(failure.Text(), $"{failure}");

    private static bool IsShape(IdentityFailure failure) => failure
        is IdentityFailure.Missing or IdentityFailure.WrongLength or IdentityFailure.FifteenDigits or IdentityFailure.InvalidDisabilityType;
}
