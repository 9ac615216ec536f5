using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data.Schema;
using Wengang.App.Data.Writing;
using Wengang.App.Protection;

namespace Wengang.App.Data;

/// <summary>A session on the county's data for one actor: sees only the actor's regions and, unless asked otherwise, what is known now.</summary>
public abstract class Db(DbContextOptions options, Actor actor, FieldProtector protector) : DbContext(options)
{
    /// <summary>Name of the query filter that hides retracted facts.</summary>
    public const string KnownNow = "known now";

    /// <summary>Name of the query filter that hides other regions.</summary>
    public const string InScope = "in scope";

    public Actor Actor { get; } = actor;

    public FieldProtector Protector { get; } = protector;

    /// <summary>Bounds of the actor's scope, read by the query filters.</summary>
    public string ScopeFrom => Actor.Scope.From;

    public string ScopeTo => Actor.Scope.To;

    /// <summary>The operation under which rows are written; null while the session only reads.</summary>
    public OpenOperation? Operation { get; internal set; }

    /// <summary>Set-based writing and retracting.</summary>
    public abstract Bulk Bulk { get; }

    /// <summary>The folder of the county's files: where the database file lies, or data/ below the current folder.</summary>
    public abstract string Folder { get; }

    /// <summary>A session in which an operation can be tried out; see <see cref="Rehearsal"/>.</summary>
    public bool IsRehearsal { get; protected internal init; }

    public DbSet<T> All<T>()
        where T : class => Set<T>();

    /// <summary>Facts as known at <paramref name="knownAt"/> (inclusive), or as known now when null.</summary>
    public IQueryable<T> Known<T>(DateTime? knownAt)
        where T : Fact =>
        knownAt is not { } at
            ? Set<T>().AsNoTracking()
            : Set<T>().AsNoTracking().IgnoreQueryFilters([KnownNow])
                .Where(f => f.RecordedAt <= at && (f.RetractedAt == null || f.RetractedAt > at));

    /// <summary>Opens a business act: takes the single-writer lock, begins the transaction; commit by <see cref="OpenOperation.Complete"/>, dispose to roll back.</summary>
    public OpenOperation Begin(OperationKind kind, string reason, OperationSource source) => OpenOperation.Begin(this, kind, reason, source);

    /// <summary>Tells the database's planner how much there is now; call after many rows were written.</summary>
    public abstract void RefreshStatistics();

    /// <summary>Waits until no other session writes; held to the end of the transaction.</summary>
    protected internal abstract void LockForWriting();

    /// <summary>A session on the same database, or a private copy of it, in which an operation can be tried out.</summary>
    protected internal abstract (Db Db, string? Copy) Try();

    /// <summary>A session of another actor on the same database.</summary>
    protected internal abstract Db Beside(Actor actor);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(Db).Assembly);
        ModelConventions.Apply(modelBuilder, this);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<Rules.Values.Period>().HaveConversion<PeriodConverter>().HaveMaxLength(7).AreFixedLength();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.AddInterceptors(OperationGuard.Instance);
}
