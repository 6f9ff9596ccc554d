using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Care;
using SevenHours.Disciplines.Protection;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Care.Acted;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Floor;

namespace SevenHours.Web.Features.Care.Staff;

/// <summary>Somebody who can be cared for, as it really is: for staff.</summary>
/// <param name="Token">The opaque name of the person.</param>
/// <param name="Name">What the person is called.</param>
/// <param name="Where">The house, or the place; empty when nobody knows.</param>
/// <param name="IsHoused">Whether the person has a bed in a shelter.</param>
/// <param name="IsMet">Whether anybody has a file.</param>
/// <param name="Standing">What the person is in law, as the id of a word.</param>
/// <param name="IsChild">Whether the person is, or counts as, a child.</param>
/// <param name="Levels">How the person is: a word and a figure each.</param>
/// <param name="Needs">What the person needs and fears now, and whether anybody found it.</param>
/// <param name="Clocks">What is owed, and by when.</param>
/// <param name="Apart">Who must not be under one roof with the person, and whether somebody is.</param>
/// <param name="Files">Who shares the file; then who keeps one apart.</param>
/// <param name="KnowAddress">Who knows where the person stays.</param>
/// <param name="Met">How many people met the person, and how often she was asked the same again; null before the first.</param>
/// <param name="Actors">The seats that act the person.</param>
/// <param name="Card">What waits for her answer, and what she said.</param>
public sealed record PersonTruth(
    string Token, string Name, string Where, bool IsHoused, bool IsMet, string Standing, bool IsChild, Listed<(string Kind, string Word, int Value)> Levels, Listed<TrueNeed> Needs,
    Listed<TrueClock> Clocks, Listed<(string Name, bool IsTogether)> Apart, string Files, string KnowAddress, ContactTold? Met, string Actors, HerCard Card)
{
    /// <summary>Everybody of the case, those who were met first.</summary>
    internal static Listed<PersonTruth> All(OnFloor at)
    {
        var texts = at.Exercise.TextsFor(at.Service.Texts, at.Language);
        return at.Exercise.Live(at.Team).Read(world => new Listed<PersonTruth>(
            [.. world.Scenario.Table<CaredFor>().Select(cared => Of(world, cared, texts)).OrderByDescending(person => person.Card.Open.Count).ThenByDescending(person => person.IsMet)]));
    }

    private static PersonTruth Of(World world, CaredFor cared, DeskTexts texts)
    {
        var (scenario, part) = (world.Scenario, world.Part<CarePart>());
        var (file, shelters) = (part.Book.Find(cared.Person), scenario.Table<Shelter>());
        var at = world.Part<ProtectionPart>().At(cared.Person);
        string Names(IEnumerable<Id<Agency>> agencies) => string.Join(", ", agencies.Distinct().Select(agency => texts.Of(scenario.Agencies[agency].Title)));
        return new PersonTruth(
            Desk.View.Token.Of(scenario, cared.Person), texts.Of(scenario.Subjects[cared.Person].Title),
            file is { IsHoused: true } ? texts.Of(shelters[file.Bed].Title) : at.IsSome ? texts.Of(scenario.Subjects[at].Title) : "", file?.IsHoused == true, file?.OpenedAt is { } opened && opened != SimTime.Never,
            $"care.standing.{CareWords.Low(cared.Standing)}", cared.CountsAsChild, [.. LevelsOf(world, cared, texts)], [.. NeedsOf(world, cared, file, texts)],
            [.. (file?.Services ?? []).Where(state => state.Clock != ClockStatus.None).OrderBy(state => state.Due).Select(state => TrueClock.Of(scenario, state, texts))],
            [.. cared.ApartFrom.Select(other => (texts.Of(scenario.Subjects[other].Title), file is { IsHoused: true } && part.Book.Find(other) is { IsHoused: true } with && with.Bed == file.Bed))],
            Names((file?.Circle ?? []).Concat(file?.Apart ?? [])), Names(file?.KnowAddress ?? []), CareFacts.Met(world, cared.Person),
            string.Join(", ", scenario.Seats.Ids.Where(seat => HerCard.PersonOf(scenario, seat) == cared.Person).Select(seat => texts.Of(scenario.Seats[seat].Title))),
            HerCard.Of(world, cared.Person, texts));
    }

    private static IEnumerable<(string Kind, string Word, int Value)> LevelsOf(World world, CaredFor cared, DeskTexts texts) =>
        new[] { cared.Trust, cared.Distress, cared.Reprisal }.Where(level => level.IsSome).Select(level =>
        {
            var (definition, now) = (world.Scenario.Levels[level], world.LevelNow(level));
            var kind = texts.Words[$"level.{definition.Kind}"];
            return (kind == $"level.{definition.Kind}" ? definition.Kind : kind, definition.Words.Count > 0 ? texts.Of(definition.WordFor(now)) : "", now / 10);
        });

    private static IEnumerable<TrueNeed> NeedsOf(World world, CaredFor cared, CareFile? file, DeskTexts texts)
    {
        var found = (file?.Assessments ?? []).SelectMany(one => one.Found).ToHashSet(StringComparer.Ordinal);
        return CareFacts.Needs(world, cared.Person).Select(need => new TrueNeed(
            texts.Of(need.Says), need.IsDanger, CareWords.Of(need.Band), found.Contains(need.Name), need.Trust / 10));
    }
}

/// <summary>A need or a danger, as it really is.</summary>
/// <param name="Says">What it is.</param>
/// <param name="IsDanger">Whether it comes from others.</param>
/// <param name="Band">How grave it is, as the id of a word.</param>
/// <param name="IsFound">Whether an assessment found it.</param>
/// <param name="Trust">How much trust it takes to tell it, 0 to 100.</param>
public sealed record TrueNeed(string Says, bool IsDanger, string Band, bool IsFound, int Trust);

/// <summary>A clock of a person.</summary>
/// <param name="Title">What is owed.</param>
/// <param name="Due">By when, in exercise seconds.</param>
/// <param name="Status">How it stands, as the id of a word.</param>
/// <param name="IsRunning">Whether it runs.</param>
/// <param name="IsMissed">Whether it ran out.</param>
public sealed record TrueClock(string Title, long Due, string Status, bool IsRunning, bool IsMissed)
{
    internal static TrueClock Of(Scenario scenario, ServiceState state, DeskTexts texts) => new(
        texts.Of(scenario.Table<CareService>()[state.Service].Title), state.Due.Seconds, $"care.clock.{CareWords.Low(state.Clock)}", state.Clock == ClockStatus.Running, state.Clock == ClockStatus.Missed);
}
