using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Tongues;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Phones.View;

/// <summary>Something this seat was asked to translate.</summary>
/// <param name="Id">Its handle.</param>
/// <param name="Device">Of which device.</param>
/// <param name="With">Whose messages; null for everything.</param>
/// <param name="Count">How many the asker does not understand.</param>
/// <param name="For">Who asked.</param>
/// <param name="At">When, in exercise seconds.</param>
/// <param name="Due">Until when it may wait, or when it is ready.</param>
/// <param name="Takes">How long this seat would need for it, in seconds.</param>
/// <param name="IsOpen">Whether it waits to be taken on.</param>
/// <param name="HasCome">Whether it is done.</param>
public sealed record JobRow(string Id, string Device, string? With, int Count, string For, long At, long Due, int Takes, bool IsOpen, bool HasCome)
{
    /// <summary>How many lines a page shows for reading.</summary>
    public const int Shown = 200;

    /// <summary>What waits first, the oldest on top; what is done last.</summary>
    internal static Listed<JobRow> All(SeatReading desk) =>
        [.. desk.Desk.Part<DigitalDesk>().Jobs.OrderBy(job => job.HasCome ? 2 : job.IsUnderway ? 1 : 0).Select(job => Of(desk, job))];

    /// <summary>What waits, as a need of the seat.</summary>
    internal static IEnumerable<Need> Needs(SeatReading desk) => All(desk).Where(row => row.IsOpen).Select(row => new Need(
        $"job-{row.Id}", "language", row.For, desk.Word("phones.need", ("n", row.Count), ("what", row.With ?? row.Device)), null,
        $"../wall/phones/jobs/{row.Id}", "need.relay.do", false, row.Due, row.Due - row.At));

    internal static JobRow Of(SeatReading desk, TranslationJob job)
    {
        var phone = PhoneContent.Of(desk.Scenario, job.Held.Device);
        return new JobRow(
            job.Work.ToString(), DeviceRow.TitleOf(desk, job.Held.Device),
            job.Contact < 0 ? null : phone.Contacts[job.Contact].SavedAs(desk.Scenario, desk.Texts.Language.Tag), job.Count, desk.SeatTitle(job.For),
            job.At.Seconds, job.Due.Seconds, TranslationTimes.Of(job.Count, Tongue.IsQualified(desk.Scenario, desk.Desk.Seat)).Seconds, job.IsOpen, job.HasCome);
    }

    /// <summary>The lines of it, as far as a page shows them: what this seat does not understand either stays what it is.</summary>
    internal static Listed<ItemRow> Lines(SeatReading desk, TranslationJob job)
    {
        var content = CopyContent.Of(desk.Scenario, job.Held);
        var copy = new CopyOnDesk(job.Held, job.At);
        return
        [
            .. content.Items.Where(item => item.Language.Length > 0 && (job.Contact < 0 || item.Contact == job.Contact) && !Tongue.Understands(desk.Scenario, job.For, item.Language))
                .Take(Shown).Select(item => ItemRow.Of(desk, copy, content, item)),
        ];
    }
}
