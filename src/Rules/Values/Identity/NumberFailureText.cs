namespace Wengang.Rules.Values;

/// <summary>Reason codes and Chinese messages of <see cref="NumberFailure"/>.</summary>
public static class NumberFailureText
{
    /// <summary>The stable reason code counted in import reports.</summary>
    public static string Code(this NumberFailure failure) => failure switch
    {
        NumberFailure.Missing => "number_missing",
        NumberFailure.WrongLength => "invalid_number_length",
        NumberFailure.IllegalCharacter => "invalid_number_character",
        NumberFailure.InvalidChecksum => "invalid_number_checksum",
        NumberFailure.LostPrecision => "number_lost_precision",
        _ => "",
    };

    /// <summary>What the clerk is told; <paramref name="title"/> names the column, such as 银行卡号.</summary>
    public static string Text(this NumberFailure failure, string title) => failure switch
    {
        NumberFailure.Missing => $"{title}为空",
        NumberFailure.WrongLength => $"{title}位数不对",
        NumberFailure.IllegalCharacter => $"{title}里有不允许的字符",
        NumberFailure.InvalidChecksum => $"{title}校验位不正确，请核对",
        NumberFailure.LostPrecision => $"{title}按数字保存，后面几位已丢失，请将该列设为文本后重新导出",
        _ => "",
    };
}
