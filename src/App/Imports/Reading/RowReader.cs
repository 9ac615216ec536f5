using Wengang.App.Imports.Recognition;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Values;

namespace Wengang.App.Imports.Reading;

/// <summary>Reads one row by column key into clean values; collects what is wrong instead of stopping at it.</summary>
public sealed partial class RowReader(SheetMap map)
{
    private readonly Memo<(PartialDate Date, DateFailure Failure)> dates = new(ReadDate);
    private readonly Memo<(PartialDate Date, DateFailure Failure)> numericDates = new(ReadNumericDate);
    private readonly Memo<(Fen Amount, MoneyFailure Failure)> amounts = new(ReadAmount);
    private readonly List<CellProblem> problems = [];
    private readonly List<string> remarks = [];
    private SheetRow row = null!;

    /// <summary>The first problem is the one by which the row is counted as rejected.</summary>
    public IReadOnlyList<CellProblem> Problems => problems;

    /// <summary>What is worth knowing of a row that can be used all the same.</summary>
    public IReadOnlyList<string> Remarks => remarks;

    public int RowNumber => row.Number;

    public void Start(SheetRow next)
    {
        row = next;
        problems.Clear();
        remarks.Clear();
    }

    public bool Has(string column) => map.Columns.ContainsKey(column);

    public void Reject(string column, string reason, string advice, (long Source, int Row)? rival = null) =>
        problems.Add(new CellProblem(column, reason, Shortened(Cell(column).Text), advice) { Rival = rival });

    public void Remark(string sentence) => remarks.Add(sentence);

    /// <summary>Clean text; null when the cell is blank.</summary>
    public string? Text(string column)
    {
        var cell = Cell(column);
        if (cell.Kind == CellKind.Error)
        {
            Reject(column, cell.Text == Spreadsheets.Cell.TooLong ? "cell_too_long" : "cell_error", CellError(cell.Text));
            return null;
        }

        var text = TextCleaning.Clean(cell.Kind == CellKind.Number ? NumericCell.WithoutZeroTail(cell.Text) : cell.Text);
        return text.Length == 0 ? null : text;
    }

    /// <summary>Text that must be there.</summary>
    public string RequiredText(string column, string reason)
    {
        var before = problems.Count;
        if (Text(column) is { } text)
        {
            return text;
        }

        if (problems.Count == before)
        {
            Reject(column, reason, $"{HeadingOf(column)}为空，请补填");
        }

        return "";
    }

    public string? Name(string column = "name")
    {
        if (PersonName.TryParse(Text(column), out var name, out var failure))
        {
            return name.Value;
        }

        Reject(column, failure.Code(), failure.Text());
        return null;
    }

    public IdentityNumber? Identity(string column = "identity")
    {
        var cell = Cell(column);
        if (cell.Kind == CellKind.Error)
        {
            Text(column);
            return null;
        }

        var document = IdentityDocument.Read(cell.Text, cell.Kind is CellKind.Number or CellKind.Date);
        if (document.Number is null)
        {
            Reject(column, document.Failure.Code(), document.Failure.Text());
        }

        return document.Number;
    }

    /// <summary>The phone in its usual form; kept as written when it is not a phone (a finding says so), null when blank.</summary>
    public string? Phone(string column = "phone")
    {
        var text = Text(column);
        if (PhoneNumber.TryParse(text, out var phone, out var failure))
        {
            return phone.Value;
        }

        if (failure == PhoneFailure.LostPrecision)
        {
            Reject(column, failure.Code(), failure.Text());
        }

        return text;
    }

    internal string HeadingOf(string column) => map.Kind.Columns.FirstOrDefault(c => c.Key == column)?.Heading ?? column;

    internal Cell Cell(string column) => map.Columns.TryGetValue(column, out var index) ? row[index] : Spreadsheets.Cell.Empty;

    private static string Shortened(string seen) => seen.Length <= 60 ? seen : seen[..60] + "…";

    private static string CellError(string seen) => seen == Spreadsheets.Cell.TooLong
        ? "一格里的文字过长（超过 32767 字），请核对是否粘贴错了内容"
        : $"公式出错（{seen}），请改成正确的值";
}
