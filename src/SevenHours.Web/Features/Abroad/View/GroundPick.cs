using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Cooperation;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Abroad.View;

/// <summary>A ground as the law of a country calls it.</summary>
/// <param name="Name">As it stands in the form.</param>
/// <param name="Title">What it is called there.</param>
/// <param name="Country">The country.</param>
public sealed record GroundPick(string Name, string Title, string Country)
{
    /// <summary>The grounds that the laws of other countries know.</summary>
    internal static Listed<GroundPick> All(SeatReading desk)
    {
        var own = desk.Scenario.Agencies[desk.Agency].Country;
        return
        [
            .. desk.Scenario.Table<Country>().Where(country => country.Name != own && country.Law.IsSome).SelectMany(country => desk.Scenario.Table<Law>()[country.Law].Grounds
                .Select(ground => new GroundPick(desk.Scenario.Table<Ground>()[ground.Ground].Name, desk.Of(ground.Title), desk.Of(country.Title)))),
        ];
    }

    /// <summary>What the law of an agency's country calls a ground.</summary>
    internal static string TitleOf(SeatReading desk, Id<Kernel.Agency> agency, Id<Ground> ground) =>
        Authorisation.LawOf(desk.Scenario, agency)?.Grounds.FirstOrDefault(known => known.Ground == ground) is { Title.IsSome: true } known ? desk.Of(known.Title) : desk.Scenario.Table<Ground>()[ground].Name;
}

/// <summary>A channel to choose, with what a letter by it must hold.</summary>
/// <param name="Name">As it stands in the form.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Summary">What it is for.</param>
/// <param name="Essentials">What a letter by it must hold, in words.</param>
/// <param name="IsEvidence">Whether its answers are evidence.</param>
/// <param name="MayUse">Whether this seat's profession uses it.</param>
public sealed record ChannelPick(string Name, string Title, string Summary, string Essentials, bool IsEvidence, bool MayUse)
{
    internal static Listed<ChannelPick> All(SeatReading desk)
    {
        var profession = desk.Scenario.Agencies[desk.Agency].Profession;
        return
        [
            .. desk.Scenario.Table<CooperationChannel>().OrderBy(channel => channel.Kind).Select(channel => new ChannelPick(
                channel.Name, desk.Of(channel.Title), desk.Of(channel.Summary), string.Join(", ", channel.Essentials.Select(item => desk.Word($"abroad.lack.{SnakeCase.Of(item)}"))),
                channel.IsEvidence, channel.Who.Count == 0 || channel.Who.Contains(profession, StringComparer.Ordinal))),
        ];
    }
}
