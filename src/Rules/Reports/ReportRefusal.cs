namespace Wengang.Rules.Reports;

/// <summary>Why an act is not possible.</summary>
public enum ReportRefusal
{
    WrongState,
    NoRight,
    NotByWriter,
    OnlyByWriter,
    NoReason,
}
