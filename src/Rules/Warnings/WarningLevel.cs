namespace Wengang.Rules.Warnings;

/// <summary>How grave a warning is (domain T.4): yellow, orange, red.</summary>
public enum WarningLevel
{
    /// <summary>黄色（Ⅲ级）.</summary>
    Yellow,

    /// <summary>橙色（Ⅱ级）.</summary>
    Orange,

    /// <summary>红色（Ⅰ级）.</summary>
    Red,
}
