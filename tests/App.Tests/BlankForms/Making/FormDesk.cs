using System.IO.Compression;
using System.Xml.Linq;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.BlankForms;
using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.Spreadsheets;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Spreadsheets;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.BlankForms.Making;

/// <summary>A county with six lifted people away at work, three in each township, and blank tables that arrive.</summary>
internal sealed class FormDesk : IDisposable
{
    public static readonly DateOnly Date = new(2023, 6, 30);

    private readonly TestCounty county;
    private readonly TempFolder folder = new();
    private int files;

    public FormDesk(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        county = new TestCounty(kind);
        People = [.. Enumerable.Range(1, 6).Select(n => new TestPerson(n, n <= 3 ? TestCounty.East : TestCounty.West))];
        county.Write(db =>
        {
            TestCounty.Store(db, People.Select(p => p.Person(db.Protector)));
            TestCounty.Store(db, People.Select(p => p.Record()));
            TestCounty.Store(db, People.Select(p => new WorkSpell
            {
                PersonId = p.Id, StartMonth = TestPerson.Month(p.Number == 1 ? "2022-03" : "2023-02"), WorkRegion = WorkRegion.OtherProvince, Province = "浙江省",
                City = "宁波市", Employer = p.Number == 2 ? null : "宏达厂", IncomeFen = 450_000, RegionCode = p.Region, ValidFrom = new DateOnly(2022, 1, 1),
            }));
        });
    }

    public TestPerson[] People { get; }

    public static Actor Clerk { get; } = new("经办", "东镇经办", Scope.Below(TestCounty.East[..9])) { Permissions = PermissionMatrix.Everything };

    public Db Open(Actor? actor = null) => county.Open(actor);

    public string Arrive(byte[] content) => folder.Write($"{++files}.xlsx", content);

    public string FileOf(string name) => folder[name];

    /// <summary>Fills a table as its headings suggest; returns where the filled one is.</summary>
    public (string Path, FilledForm Filled) Fill(string path, Actor? actor = null, Func<FormChoice, FormChoice>? choose = null, string? reason = null)
    {
        using var db = Open(actor);
        var form = FormReader.Read(path);
        var choice = FormChoices.Suggest(db, form, FormMemory.Find(db, form));
        var request = new FormRequest(new FigureQuery(db, Date, null, IndicatorParameters.Of(db)), IndicatorCatalogue.All, reason is not null);
        var target = folder[$"{++files}-filled.xlsx"];
        using var file = File.Create(target);
        var filled = FormExport.Write(path, form, choose?.Invoke(choice) ?? choice, request, reason, file, OperationSource.Command);
        return (target, filled);
    }

    /// <summary>Row numbers with their texts.</summary>
    public static Dictionary<int, List<string>> Texts(string path)
    {
        using var book = Workbook.Open(path);
        return book.Worksheets[0].Rows().ToDictionary(r => r.Number, r => Enumerable.Range(0, r.Count).Select(c => r[c].Text).ToList());
    }

    public static XDocument Xml(string path, string part)
    {
        using var zip = ZipFile.OpenRead(path);
        using var stream = zip.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }

    public void Dispose()
    {
        county.Dispose();
        folder.Dispose();
    }
}
