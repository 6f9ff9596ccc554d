using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Room;

/// <summary>Something said or done by one tap.</summary>
/// <param name="Name">Its name in forms, and of its words: <c>room.gesture.water</c> on the button, <c>room.gesture.water.says</c> in the transcript.</param>
/// <param name="Icon">An icon's name.</param>
/// <param name="Style">How it counts.</param>
/// <param name="Lasts">How long it lasts; zero for as long as the clock says.</param>
public sealed record Gesture(string Name, string Icon, QuestionStyle Style, SimSpan Lasts)
{
    /// <summary>All of them, those used most first.</summary>
    public static IReadOnlyList<Gesture> All { get; } =
    [
        new("goon", "message", QuestionStyle.Encourager, SimSpan.Zero),
        new("silence", "player-pause", QuestionStyle.Silence, new SimSpan(8)),
        new("normalise", "heart-handshake", QuestionStyle.Normalise, SimSpan.Zero),
        new("break", "clock-pause", QuestionStyle.Break, SimSpan.FromMinutes(10)),
        new("water", "lifebuoy", QuestionStyle.Break, SimSpan.Zero),
        new("explain", "info-circle", QuestionStyle.Explain, SimSpan.Zero),
        new("rights", "scale", QuestionStyle.Rights, SimSpan.Zero),
        new("support", "user-plus", QuestionStyle.Support, SimSpan.Zero),
    ];

    /// <summary>The one of a name; null when there is none.</summary>
    public static Gesture? Find(string? name) => All.FirstOrDefault(gesture => gesture.Name == name);
}
