using Wengang.App.Data;
using Wengang.Rules.Reports;

namespace Wengang.App.Reports;

/// <summary>A report from its draft to the file that left the house. Its text, steps, numbers and files are rows of their own and never change.</summary>
public sealed class Report : IRegional
{
    public long Id { get; init; }

    /// <summary>The county or township that reports on itself, 12 digits.</summary>
    public required string RegionCode { get; set; }

    /// <summary>Its name when the report was begun.</summary>
    public required string Place { get; init; }

    public ReportKind Kind { get; init; }

    /// <summary>In words, for lists.</summary>
    public required string Title { get; set; }

    /// <summary>Last day of the period (inclusive).</summary>
    public DateOnly AsOf { get; init; }

    /// <summary>The state of knowledge the writer asked for; null: what is known at submission.</summary>
    public DateTime? AskedKnownAt { get; init; }

    /// <summary>The state of knowledge its figures are fixed to since it was submitted; null while it is being written.</summary>
    public DateTime? KnownAt { get; set; }

    public ReportState State { get; set; }

    /// <summary>Grows by one with each save of the text, from 1.</summary>
    public int Version { get; set; }

    /// <summary>Account of who began it.</summary>
    public required string Author { get; init; }

    public required string AuthorName { get; init; }

    /// <summary>Account of who saved it last.</summary>
    public required string LastEditor { get; set; }

    public required string LastEditorName { get; set; }

    /// <summary>落款.</summary>
    public required string Office { get; set; }

    /// <summary>成文日期: the day it was signed off.</summary>
    public DateOnly? IssuedOn { get; set; }

    /// <summary>Name of who signed it off.</summary>
    public string? IssuedBy { get; set; }

    public long TemplateId { get; init; }

    public DateTime ChangedAt { get; set; }

    /// <summary>Of the form that began it: the same form sent twice begins one report.</summary>
    public required string FormKey { get; init; }

    /// <summary>The state of knowledge its figures are taken at; null: what is known now.</summary>
    public DateTime? FiguresKnownAt => KnownAt ?? AskedKnownAt;

    /// <summary>Whether the account began the report or edited it last.</summary>
    public bool IsWrittenBy(string user) => Author == user || LastEditor == user;
}
