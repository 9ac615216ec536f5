namespace Wengang.Rules.Values;

/// <summary>核实方式 of a monthly check.</summary>
public enum CheckMethod
{
    Visit,
    Phone,
    WeChat,
    Relative,
    Data,
    Other,
}
