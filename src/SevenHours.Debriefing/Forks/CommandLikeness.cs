using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Whether two commands are the same decision, in whatever words: the same kind by the same seat, about the same things.</summary>
/// <remarks>Ids and choices must agree, lists and sets of ids must meet; texts, reasons and what is cited do not matter.</remarks>
internal static class CommandLikeness
{
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> Known = new();

    public static bool SameDecision(SeatCommand left, SeatCommand right) =>
        left.GetType() == right.GetType() && Array.TrueForAll(Telling(left.GetType()), p => Agree(p.GetValue(left), p.GetValue(right)));

    private static bool Agree(object? left, object? right) => (left, right) switch
    {
        (SeatSet one, SeatSet other) => one == other || !(one & other).IsEmpty,
        (IEnumerable one, IEnumerable other) => Meet([.. one.Cast<object?>()], [.. other.Cast<object?>()]),
        _ => Equals(left, right),
    };

    private static bool Meet(List<object?> one, List<object?> other) => (one.Count == 0 && other.Count == 0) || one.Intersect(other).Any();

    private static PropertyInfo[] Telling(Type type) => Known.GetOrAdd(type, static t => [.. t
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(p => p.GetIndexParameters().Length == 0 && p.CanWrite && p.Name is not ("Cites" or "Sure" or "Ground") && IsTelling(p.PropertyType))]);

    private static bool IsTelling(Type type) =>
        type == typeof(SeatSet) || type == typeof(Handle) || type.IsEnum || IsId(type)
        || (type.IsGenericType && type.GetGenericArguments() is [var of] && (IsId(of) || of.IsEnum) && typeof(IEnumerable).IsAssignableFrom(type));

    private static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>);
}
