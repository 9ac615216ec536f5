namespace Wengang.Rules.Values;

/// <summary>Reason codes and Chinese messages of <see cref="NameFailure"/>.</summary>
public static class NameFailureText
{
    /// <summary>The stable reason code counted in import reports.</summary>
    public static string Code(this NameFailure failure) => failure switch
    {
        NameFailure.Missing => "name_missing",
        NameFailure.TooLong => "name_too_long",
        _ => "",
    };

    /// <summary>What the clerk is told.</summary>
    public static string Text(this NameFailure failure) => failure switch
    {
        NameFailure.Missing => "姓名为空，请补填",
        NameFailure.TooLong => "姓名超过60个字，请核对是否填错列",
        _ => "",
    };
}
