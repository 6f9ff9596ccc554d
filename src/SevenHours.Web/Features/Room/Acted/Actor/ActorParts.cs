using System.Globalization;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Feed;

namespace SevenHours.Web.Features.Room.Acted.Actor;

/// <summary>The parts of an actor's telephone that change while the person is being interviewed.</summary>
internal static class ActorParts
{
    /// <summary>The parts by the ids of their elements; none when the person acted has no persona.</summary>
    public static async Task<IReadOnlyList<(string Id, string Html)>> DrawAsync(AtDesk at, PartCache cache)
    {
        if (ActorCard.Of(at) is not { } card)
            return [];

        var (language, parts) = (at.Texts.Language, new List<(string, string)>());
        parts.Add(("interview-now", await cache.DrawAsync<InterviewNow>(language, (nameof(InterviewNow.Now), card.Now))));
        foreach (var mark in card.Layers)
            parts.Add((string.Create(CultureInfo.InvariantCulture, $"mark-{mark.Number}"), await cache.DrawAsync<MarkOf>(language, (nameof(MarkOf.Mark), mark))));
        return parts;
    }
}
