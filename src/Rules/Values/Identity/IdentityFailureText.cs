namespace Wengang.Rules.Values;

/// <summary>Reason codes and Chinese messages of <see cref="IdentityFailure"/>.</summary>
public static class IdentityFailureText
{
    /// <summary>The stable reason code counted in import reports.</summary>
    public static string Code(this IdentityFailure failure) => failure switch
    {
        IdentityFailure.Missing => "id_missing",
        IdentityFailure.WrongLength => "invalid_id_length",
        IdentityFailure.FifteenDigits => "id_fifteen_digits",
        IdentityFailure.IllegalCharacter => "invalid_id_character",
        IdentityFailure.InvalidBirthDate => "invalid_id_birth_date",
        IdentityFailure.InvalidChecksum => "invalid_id_checksum",
        IdentityFailure.LostPrecision => "id_lost_precision",
        IdentityFailure.InvalidDisabilityType => "invalid_disability_type",
        _ => "",
    };

    /// <summary>What the clerk is told.</summary>
    public static string Text(this IdentityFailure failure) => failure switch
    {
        IdentityFailure.Missing => "证件号码为空，请补填",
        IdentityFailure.WrongLength => "证件号码位数不对，居民身份证应为18位，残疾人证应为20位或22位",
        IdentityFailure.FifteenDigits => "这是15位旧身份证号，请核实后填写18位号码",
        IdentityFailure.IllegalCharacter => "证件号码只能是数字，最后一位可以是X",
        IdentityFailure.InvalidBirthDate => "证件号码中的出生日期不正确，请对照证件核对",
        IdentityFailure.InvalidChecksum => "证件号码校验位不正确，请对照证件核对",
        IdentityFailure.LostPrecision => "证件号码按数字保存，末三位已丢失，请将该列设为文本后从源表重新导出",
        IdentityFailure.InvalidDisabilityType => "残疾人证第19位（残疾类别）应为1至7",
        _ => "",
    };
}
