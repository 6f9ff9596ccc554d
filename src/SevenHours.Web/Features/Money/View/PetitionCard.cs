using SevenHours.Disciplines.Money;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Money.View;

/// <summary>A petition for confiscation before a court.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="At">When it was made, in exercise seconds.</param>
/// <param name="Title">What is to be confiscated.</param>
/// <param name="Kind">On what it rests.</param>
/// <param name="From">Who asks.</param>
/// <param name="Court">Whom.</param>
/// <param name="Says">Why, in the asker's own words; null for none.</param>
/// <param name="Facts">What it rests on.</param>
/// <param name="IsOurs">Whether it lies before one's own court and waits for a ruling.</param>
/// <param name="Outcome">How it ended; null while it is open.</param>
/// <param name="Reasons">What is missing and what was upheld, in words.</param>
/// <param name="Ruling">The judge's own words; null for none.</param>
/// <param name="Claims">What others say of it, as far as this side was told.</param>
public sealed record PetitionCard(
    string Id, long At, string Title, string Kind, string From, string Court, string? Says, Listed<FactLine> Facts, bool IsOurs, string? Outcome,
    Listed<string> Reasons, string? Ruling, Listed<ClaimLine> Claims)
{
    /// <summary>Who at the court took it up; null while nobody did.</summary>
    public string? TakenBy { get; init; }

    /// <summary>All of them, the newest first.</summary>
    internal static Listed<PetitionCard> All(SeatReading desk) => [.. desk.Desk.Part<MoneyDesk>().Proceeds.Hearings.Select(h => Of(desk, h)).Reverse()];

    private static PetitionCard Of(SeatReading desk, HearingOnMoney hearing)
    {
        var petition = hearing.Petition;
        var asset = desk.Scenario.Table<Asset>()[petition.Asset];
        return new PetitionCard(
            petition.Handle.ToString(), hearing.At.Seconds, desk.Of(asset.Title), desk.Word($"money.confiscation.{SnakeCase.Of(petition.Kind)}"),
            desk.SeatTitle(petition.Seat), petition.To.IsSome ? desk.AgencyTitle(petition.To) : desk.Word("money.court"), desk.Texts.Find(petition.Says),
            desk.Lines(petition.Cites), petition.To == desk.Agency && hearing.Ruling is null,
            hearing.Ruling is { } ruling ? SnakeCase.Of(ruling.Outcome) : null,
            hearing.Ruling is null ? [] :
            [
                .. hearing.Ruling.Missing.Select(code => desk.Word($"money.gap.{code}")),
                .. hearing.Ruling.Upheld.Select(name => desk.Word("money.upheld", ("claim", desk.Of(asset.Claims.First(c => c.Name == name).Says)))),
            ],
            desk.Texts.Find(hearing.Ruling?.Says ?? Kernel.TextRef.None),
            [.. desk.Desk.Part<MoneyDesk>().Proceeds.Claims.Where(c => c.Asset == petition.Asset).Select(c => ClaimLine.Of(desk, c.Asset, c.Claim, c.At))])
        {
            TakenBy = hearing.TakenBy.IsSome ? desk.SeatTitle(hearing.TakenBy) : null,
        };
    }
}
