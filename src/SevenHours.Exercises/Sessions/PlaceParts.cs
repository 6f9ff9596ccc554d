using System.Globalization;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>A set that staff made.</summary>
/// <param name="Key">By which it is called.</param>
/// <param name="Name">What its card says.</param>
/// <param name="IsClosed">Whether it is no longer used.</param>
public sealed record StaffSet(string Key, TextRef Name, bool IsClosed);

/// <summary>Where somebody is.</summary>
/// <param name="Set">The set's key.</param>
/// <param name="Since">Since when.</param>
public sealed record Stay(string Set, DateTimeOffset Since);

/// <summary>The keys by which sets are called.</summary>
public static class SetKeys
{
    private const string PlacePrefix = "place/";
    private const string MadePrefix = "set/";

    /// <summary>The key of a place of the scenario.</summary>
    /// <param name="place">The author's id.</param>
    public static string OfPlace(string place) => PlacePrefix + place;

    /// <summary>The key of a set that staff made.</summary>
    /// <param name="number">Its number, from 1.</param>
    public static string OfMade(int number) => MadePrefix + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The author's id of the place a set is; null for a set that staff made.</summary>
    public static string? PlaceOf(string set) => set.StartsWith(PlacePrefix, StringComparison.Ordinal) ? set[PlacePrefix.Length..] : null;
}
