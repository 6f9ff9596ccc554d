using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.RolePlay;

/// <summary>
/// The card of a person who is acted, in the reader's language. Made of the seat's own entry in the package; of what really happened only
/// whether a line may be said by now.
/// </summary>
/// <param name="Who">Who the person is.</param>
/// <param name="Manner">How the person speaks.</param>
/// <param name="Says">What is said to whom and when.</param>
/// <param name="RedLines">What is never done.</param>
/// <param name="Cues">What the actor watches for.</param>
/// <param name="Limits">What was agreed about touch, distance and time.</param>
/// <param name="StopWord">The out-of-character word.</param>
/// <param name="Afterwards">What helps to leave the role.</param>
public sealed record RoleCard(
    string Who, string Manner, Listed<RoleLine> Says, Listed<string> RedLines, Listed<RoleCue> Cues, Listed<string> Limits, string StopWord, Listed<string> Afterwards)
{
    /// <summary>The card of the seat somebody sits in, as it stands now; null when its author wrote none.</summary>
    public static RoleCard? Of(AtDesk at)
    {
        if (ModelOf(at) is not { } role)
            return null;

        string T(Text text) => Read(at, text);
        return new RoleCard(
            T(role.Who), T(role.Manner),
            LinesOf(at, role),
            [.. role.RedLines.Select(T)],
            [.. role.Cues.Select(cue => new RoleCue(T(cue.Sign), T(cue.Then)))],
            [.. role.Limits.Select(T)],
            T(role.StopWord),
            [.. role.Afterwards.Select(T)]);
    }

    /// <summary>What is said to whom and when, as it stands now: the part of the card that changes in play.</summary>
    public static Listed<RoleLine> LinesOf(AtDesk at) => ModelOf(at) is { } role ? LinesOf(at, role) : [];

    private static Listed<RoleLine> LinesOf(AtDesk at, RoleModel role)
    {
        var open = at.Live.Read(world => role.Says.Select(line => Disclosure.AreOpen(world, role.Persona ?? "", line.Layers)).ToArray());
        return [.. role.Says.Select((line, i) => new RoleLine(
            Read(at, line.To), line.When is { } when ? Read(at, when) : null, Read(at, line.Say), line.Layers.Count == 0 ? null : open[i]))];
    }

    private static RoleModel? ModelOf(AtDesk at) => at.Visit.Exercise.Edition.Package?.Find<SeatModel>(at.Place.Seat)?.Role;

    private static string Read(AtDesk at, Text text) => at.Visit.Exercise.Edition.Scenario.Texts.Find(text.Id, at.Texts.Language.Tag).Text;
}

/// <summary>Something said to somebody.</summary>
/// <param name="To">To whom.</param>
/// <param name="When">When, in the author's words; null for at once.</param>
/// <param name="Say">What.</param>
/// <param name="MayNow">Whether the person would tell it by now; null when the author tied it to no layer.</param>
public sealed record RoleLine(string To, string? When, string Say, bool? MayNow);

/// <summary>A sign, and what follows.</summary>
public sealed record RoleCue(string Sign, string Then);
