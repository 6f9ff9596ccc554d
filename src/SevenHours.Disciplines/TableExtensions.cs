using SevenHours.Kernel;

namespace SevenHours.Disciplines;

/// <summary>Questions to tables.</summary>
internal static class TableExtensions
{
    /// <summary>Whether a number names a definition of the table: numbers come from outside.</summary>
    public static bool Has<T>(this Table<T> table, Id<T> id)
        where T : Definition => id.Index >= 0 && id.Index < table.Count;
}
