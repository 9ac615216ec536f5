namespace Wengang.Rules.Values;

/// <summary>Reason codes and Chinese messages of <see cref="MoneyFailure"/>.</summary>
public static class MoneyFailureText
{
    /// <summary>The stable reason code counted in import reports.</summary>
    public static string Code(this MoneyFailure failure) => failure switch
    {
        MoneyFailure.None => "",
        MoneyFailure.Missing => "amount_missing",
        MoneyFailure.NotMonthly => "amount_not_monthly",
        MoneyFailure.Range or MoneyFailure.Vague => "ambiguous_amount",
        _ => "invalid_amount",
    };

    /// <summary>What the clerk is told.</summary>
    public static string Text(this MoneyFailure failure) => failure switch
    {
        MoneyFailure.None => "",
        MoneyFailure.Missing => "数值为空，请补填",
        MoneyFailure.TooPrecise => "金额最多两位小数（到分）",
        MoneyFailure.TooLarge => "数值过大，请核对单位",
        MoneyFailure.Range => "这里只能填一个数，不能填区间",
        MoneyFailure.Vague => "数值不明确，请填具体数字，如12",
        MoneyFailure.NotMonthly => "这里要填月薪，请换算后填写，如4500",
        _ => "这不是一个有效的数值，请填数字，如300",
    };
}
