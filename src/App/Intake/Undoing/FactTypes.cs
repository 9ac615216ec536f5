using System.Reflection;
using Wengang.App.Data;

namespace Wengang.App.Intake.Undoing;

/// <summary>Does something for every type of fact.</summary>
internal static class FactTypes
{
    public static IEnumerable<Type> Of(Db db) =>
        db.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract).Distinct().OrderBy(t => t.Name, StringComparer.Ordinal);

    /// <summary>Calls the private static generic method of <paramref name="owner"/> for the type.</summary>
    public static T Call<T>(Type owner, string method, Type type, params object[] arguments) =>
        (T)owner.GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null)!;
}
