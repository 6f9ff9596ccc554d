using System.Globalization;
using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Room.Acted.View;
using SevenHours.Web.Features.Room.Topics;

namespace SevenHours.Web.Features.Room.Acted.Actor;

/// <summary>What somebody who acts a person needs while the person is being interviewed: of this one person, and nothing else of the truth.</summary>
/// <param name="Now">The interview that goes on; null while there is none.</param>
/// <param name="Layers">What the person has to say, from what comes first to what comes last.</param>
public sealed record ActorCard(ActorNow? Now, Listed<LayerMark> Layers)
{
    /// <summary>The card of the seat somebody sits in; null when the person acted has no persona.</summary>
    public static ActorCard? Of(AtDesk at) => at.Live.Read(world =>
    {
        if (PersonaOf(world.Scenario, at.Seat) is not { IsSome: true } persona)
            return null;

        var mood = PersonaMood.Of(world, persona);
        return new ActorCard(
            mood.Interview is { } interview && interview.Present.Has(at.Seat) ? ActorNow.Of(world.Scenario, interview, at.Texts) : null,
            [.. mood.Layers.Select((layer, number) => LayerMark.Of(world.Scenario, mood, layer, number, at.Texts))]);
    });

    /// <summary>The persona acted from a seat; none when there is none.</summary>
    public static Id<Persona> PersonaOf(Scenario scenario, Id<Seat> seat) => CastCard.Of(scenario, seat)?.Persona ?? Id<Persona>.None;

    /// <summary>The words of all layers, which do not change in play.</summary>
    public static Listed<LayerWords> WordsOf(AtDesk at) => at.Live.Read(world => PersonaOf(world.Scenario, at.Seat) is { IsSome: true } persona
        ? new Listed<LayerWords>([.. world.Scenario.Table<Persona>()[persona].Layers.Select((layer, number) => LayerWords.Of(layer, number, at.Texts))])
        : []);
}

/// <summary>The interview the person acted is in.</summary>
/// <param name="Interview">Its name in forms.</param>
/// <param name="With">Who leads it.</param>
/// <param name="Present">Who else is there, but those who act.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Since">Since when, in exercise seconds.</param>
/// <param name="Asked">How the last thing was said to the person; null before the first.</param>
/// <param name="Topic">What it was about, as the case calls it; empty for nothing.</param>
/// <param name="Count">How much was said to the person so far.</param>
public sealed record ActorNow(
    string Interview, string With, Listed<string> Present, InterviewPurpose Purpose, long Since, QuestionStyle? Asked, string Topic, int Count)
{
    internal static ActorNow Of(Scenario scenario, InterviewState interview, DeskTexts texts)
    {
        var last = interview.Questions.Count > 0 ? interview.Questions[^1] : null;
        return new ActorNow(
            interview.Handle.ToString(),
            texts.Of(scenario.Seats[interview.Lead].Title),
            [.. interview.Present.ToList().Where(seat => seat != interview.Lead && !scenario.Seats[seat].IsRolePlayer).Select(seat => texts.Of(scenario.Seats[seat].Title))],
            interview.Setup.Purpose, interview.OpenedAt.Seconds, last?.Style, TopicWords.Of(last?.Topic, scenario, texts.Of, texts.Words), interview.Questions.Count);
    }
}

/// <summary>What the person has to say about something, in the person's words.</summary>
/// <param name="Value">By which the form calls it.</param>
/// <param name="Says">The core of it.</param>
/// <param name="Details">What belongs to it besides.</param>
public sealed record LayerWords(string Value, string Says, Listed<DetailWords> Details)
{
    internal static LayerWords Of(Layer layer, int number, DeskTexts texts) => new(
        number.ToString(CultureInfo.InvariantCulture),
        texts.Of(layer.Says),
        [.. layer.Details.Select((detail, at) => new DetailWords(
            string.Create(CultureInfo.InvariantCulture, $"{number}.{at}"), texts.Of(detail.Told.Says), detail.Drifts is { } drifts ? texts.Of(drifts.Says) : null))]);
}

/// <summary>A detail, in the person's words.</summary>
/// <param name="Value">By which the form calls it; with <c>~</c> behind it when it was said as memory bends it.</param>
/// <param name="Says">As it was.</param>
/// <param name="Drifts">As memory bends it; null when it does not.</param>
public sealed record DetailWords(string Value, string Says, string? Drifts);

/// <summary>Whether something may be said by now.</summary>
public enum MayBeSaid
{
    /// <summary>Now, if it is asked for.</summary>
    Now,

    /// <summary>Not yet: the person is not ready.</summary>
    NotYet,

    /// <summary>Not in this meeting: it is deeper than what the meeting is for.</summary>
    TooDeep,
}

/// <summary>How a layer stands now: the part of the card that changes.</summary>
/// <param name="Number">Its place.</param>
/// <param name="May">Whether it may be said.</param>
/// <param name="ToldTo">Who has heard it.</param>
/// <param name="Details">The places of its details that were told.</param>
public sealed record LayerMark(int Number, MayBeSaid May, Listed<string> ToldTo, Listed<int> Details)
{
    internal static LayerMark Of(Scenario scenario, PersonaMood mood, LayerNow layer, int number, DeskTexts texts) => new(
        number,
        !layer.IsWithinCeiling && mood.Interview is not null ? MayBeSaid.TooDeep : layer.IsOpen ? MayBeSaid.Now : MayBeSaid.NotYet,
        [.. layer.ToldTo.ToList().Where(seat => !scenario.Seats[seat].IsRolePlayer).Select(seat => texts.Of(scenario.Seats[seat].Title))],
        [.. layer.Layer.Details.Select((detail, at) => (detail, at)).Where(one => layer.DetailsTold.Contains(one.detail.Name)).Select(one => one.at)]);
}
