using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Care.Acted;

/// <summary>What the person one acts is offered, and what she said so far: of this one person, and nothing of what others think of her.</summary>
/// <param name="IsOurs">Whether a human being answers for her now.</param>
/// <param name="Open">What waits for her answer, the oldest first.</param>
/// <param name="Said">What she answered or has, the newest first.</param>
public sealed record HerCard(bool IsOurs, Listed<WishRow> Open, Listed<WishRow> Said)
{
    /// <summary>The card of the seat somebody sits in; null when the person acted is nobody who can be cared for.</summary>
    internal static HerCard? Of(AtDesk at) => at.Live.Read(world => PersonOf(world.Scenario, at.Seat) is { IsSome: true } person ? Of(world, person, at.Texts) : null);

    /// <summary>The person acted from a seat who can be cared for; none when there is none.</summary>
    internal static Id<Subject> PersonOf(Scenario scenario, Id<Seat> seat)
    {
        var persona = CastCard.Of(scenario, seat)?.Persona ?? Id<Persona>.None;
        var person = persona.IsSome ? scenario.Table<Persona>()[persona].Of : Id<Subject>.None;
        return scenario.Table<CaredFor>().Any(cared => cared.Person == person) ? person : Id<Subject>.None;
    }

    /// <summary>The card of a person.</summary>
    internal static HerCard Of(World world, Id<Subject> person, DeskTexts texts)
    {
        var part = world.Part<CarePart>();
        var states = part.Book.Find(person)?.Services ?? [];
        return new HerCard(
            part.HasVoice(person),
            [.. states.Where(state => state.IsOpen).OrderBy(state => state.AskedAt).Select(state => WishRow.Of(world, state, texts))],
            [.. states.Where(state => !state.IsOpen && (state.Answer is not null || state.BegunAt != SimTime.Never)).OrderByDescending(WishRow.Since).Select(state => WishRow.Of(world, state, texts))]);
    }

    /// <summary>Everything she can be asked, or ask for.</summary>
    internal static IReadOnlyList<(string Token, string Title)> Choices(AtDesk at) =>
        [.. at.Scenario.Table<CareService>().Ids.Select(id => (Token.Of(at.Scenario, id), at.Texts.Of(at.Scenario.Table<CareService>()[id].Title)))];
}

/// <summary>Something offered to the person one acts.</summary>
/// <param name="Token">The opaque name of the service.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Explain">What it is, as it was explained to her.</param>
/// <param name="By">Who offered it; empty when nobody did.</param>
/// <param name="IsConditional">Whether it was tied to a statement.</param>
/// <param name="IsOverheard">Whether somebody listens who came with her.</param>
/// <param name="At">Since when, in exercise seconds; null when nothing happened.</param>
/// <param name="State">How it stands, as the id of a word.</param>
/// <param name="Words">Her own words; empty for none.</param>
public sealed record WishRow(string Token, string Title, string Explain, string By, bool IsConditional, bool IsOverheard, long? At, string State, string Words)
{
    internal static SimTime Since(ServiceState state) => state.BegunAt != SimTime.Never ? state.BegunAt : state.OfferedAt != SimTime.Never ? state.OfferedAt : SimTime.Start;

    internal static WishRow Of(World world, ServiceState state, DeskTexts texts)
    {
        var (scenario, service) = (world.Scenario, world.Scenario.Table<CareService>()[state.Service]);
        var by = state.IsOpen ? state.AskedBy : state.OfferedBy;
        var at = state.IsOpen ? state.AskedAt : Since(state);
        return new WishRow(
            Desk.View.Token.Of(scenario, state.Service), texts.Of(service.Title), texts.Of(service.Explain), by.IsSome ? texts.Of(scenario.Seats[by].Title) : "",
            state.AskedHow?.IfSheSpeaks == true, state.AskedHow is { Alone: false }, at == SimTime.Start ? null : at.Seconds,
            state.EndedAt != SimTime.Never ? "care.state.ended" : state.IsUnderWay ? "care.her.has" : state.Answer is { } answer ? $"care.her.{CareWords.Low(answer)}" : "care.state.none",
            texts.Of(state.Words));
    }
}
