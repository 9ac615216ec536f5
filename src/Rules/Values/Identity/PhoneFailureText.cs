namespace Wengang.Rules.Values;

/// <summary>Reason codes and Chinese messages of <see cref="PhoneFailure"/>.</summary>
public static class PhoneFailureText
{
    /// <summary>The stable reason code counted in import reports.</summary>
    public static string Code(this PhoneFailure failure) => failure switch
    {
        PhoneFailure.Missing => "phone_missing",
        PhoneFailure.LostPrecision => "phone_lost_precision",
        PhoneFailure.Several => "phone_several",
        PhoneFailure.IllegalCharacter => "invalid_phone_character",
        PhoneFailure.WrongShape => "invalid_phone",
        _ => "",
    };

    /// <summary>What the clerk is told.</summary>
    public static string Text(this PhoneFailure failure) => failure switch
    {
        PhoneFailure.Missing => "联系电话为空",
        PhoneFailure.LostPrecision => "联系电话按数字保存成了科学计数，请将该列设为文本后重新导出",
        PhoneFailure.Several => "一格里有多个电话，请只留一个",
        PhoneFailure.IllegalCharacter => "联系电话里有数字以外的字符",
        PhoneFailure.WrongShape => "联系电话应为11位手机号，或带区号的固定电话，如0796-1234567",
        _ => "",
    };
}
