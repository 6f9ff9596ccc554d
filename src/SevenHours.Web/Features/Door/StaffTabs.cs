using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Door;

/// <summary>The ways between the screens of staff who look after people.</summary>
internal static class StaffTabs
{
    /// <summary>The tabs of an exercise.</summary>
    /// <param name="exercise">Its id.</param>
    /// <param name="words">Finds the words of an id.</param>
    /// <param name="current">The page that is open: <c>door</c>, <c>seating</c>, or none of them.</param>
    public static IReadOnlyList<Place> Of(string exercise, Func<string, string> words, string current) =>
    [
        new(words("control"), $"/exercises/{exercise}/control", "activity"),
        new(words("door"), $"/exercises/{exercise}/door", "door-enter", Current: current == "door"),
        new(words("seating"), $"/exercises/{exercise}/seating", "table", Current: current == "seating"),
    ];
}
