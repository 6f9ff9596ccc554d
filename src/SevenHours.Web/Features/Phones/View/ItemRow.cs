using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Tongues;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Mediator;

namespace SevenHours.Web.Features.Phones.View;

/// <summary>One thing of a copy. What the author wrote and what was made are of one form: nothing in it tells them apart.</summary>
/// <param name="Number">Its number on the device.</param>
/// <param name="When">When, as day and time of day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Who">With whom; null for what is no message.</param>
/// <param name="IsOwn">Whether the owner wrote it.</param>
/// <param name="Text">What it says; null when it is in a language the reader has not.</param>
/// <param name="Foreign">What can be told of it then.</param>
/// <param name="Language">Its language, in words; null for none in particular.</param>
/// <param name="About">For a photograph, what its data say.</param>
/// <param name="IsDeleted">Whether it had been deleted.</param>
/// <param name="Mark">The mark on it, or null.</param>
public sealed record ItemRow(
    int Number, string When, PhoneKind Kind, string? Who, bool IsOwn, string? Text, string? Foreign, string? Language, string? About, bool IsDeleted, MarkRow? Mark)
{
    public string Icon => Kind switch
    {
        PhoneKind.Photo => "photo",
        PhoneKind.Note => "notes",
        PhoneKind.Advert => "speakerphone",
        PhoneKind.JobOffer => "briefcase",
        PhoneKind.Wallet => "coin",
        _ => IsOwn ? "phone-outgoing" : "phone-incoming",
    };

    internal static ItemRow Of(SeatReading desk, CopyOnDesk copy, CopyContent content, PhoneItem item)
    {
        var (tag, device) = (desk.Texts.Language.Tag, desk.Scenario.Table<Device>()[copy.Copy.Device]);
        var says = content.Phone.In(tag).Says(item);
        var canRead = copy.CanRead(desk.Scenario, desk.Desk.Seat, item);
        return new ItemRow(
            item.Number, PhoneTimes.Of(device, item.At), item.Kind,
            item.Contact < 0 ? null : content.Phone.Contacts[item.Contact].SavedAs(desk.Scenario, tag), item.IsOwn,
            canRead ? says : null, canRead ? null : LanguageName.Of(desk.Texts.Words, Extents.Of(says)).TrimEnd('.'),
            item.Language.Length == 0 ? null : LanguageName.Of(desk.Texts.Words, item.Language),
            item.Kind == PhoneKind.Photo ? AboutPhoto(desk, item, tag) : null, item.IsDeleted,
            copy.MarkOn(item.Number) is { } mark ? MarkRow.Of(desk, mark) : null);
    }

    private static string AboutPhoto(SeatReading desk, PhoneItem item, string tag) => string.Join(" · ", new[]
    {
        $"IMG_{item.Number:0000}", desk.Word($"phones.taken.{SnakeCase.Of(item.Taken)}"),
        item.PlaceIn(desk.Scenario, tag) is { } place ? desk.Word("phones.photo.place", ("place", place)) : desk.Word("phones.photo.noplace"),
    });
}

/// <summary>A mark on something.</summary>
/// <param name="By">Who made it.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Note">Why it matters; null for nothing.</param>
/// <param name="Grade">Its grade; empty for none.</param>
public sealed record MarkRow(string By, long At, string? Note, string Grade)
{
    internal static MarkRow Of(SeatReading desk, MarkOnDesk mark) => new(desk.SeatTitle(mark.Seat), mark.At.Seconds, desk.Texts.Find(mark.Mark.Note), mark.Mark.Grade);
}
