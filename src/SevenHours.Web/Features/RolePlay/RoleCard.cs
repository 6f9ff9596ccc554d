using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.RolePlay;

/// <summary>The card of a person who is acted, in the reader's language. Made of the seat's own entry in the package and of nothing else.</summary>
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
    /// <summary>The card of a seat; null when its author wrote none.</summary>
    public static RoleCard? Of(ScenarioEdition edition, string seat, string language)
    {
        if (edition.Package?.Find<SeatModel>(seat)?.Role is not { } role)
            return null;

        string T(Text text) => edition.Scenario.Texts.Find(text.Id, language).Text;
        return new RoleCard(
            T(role.Who), T(role.Manner),
            [.. role.Says.Select(line => new RoleLine(T(line.To), line.When is { } when ? T(when) : null, T(line.Say)))],
            [.. role.RedLines.Select(T)],
            [.. role.Cues.Select(cue => new RoleCue(T(cue.Sign), T(cue.Then)))],
            [.. role.Limits.Select(T)],
            T(role.StopWord),
            [.. role.Afterwards.Select(T)]);
    }
}

/// <summary>Something said to somebody.</summary>
public sealed record RoleLine(string To, string? When, string Say);

/// <summary>A sign, and what follows.</summary>
public sealed record RoleCue(string Sign, string Then);
