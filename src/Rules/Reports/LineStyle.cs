namespace Wengang.Rules.Reports;

/// <summary>What a line of a report is.</summary>
public enum LineStyle
{
    Body,
    HeadingOne,
    HeadingTwo,
    HeadingThree,
}
