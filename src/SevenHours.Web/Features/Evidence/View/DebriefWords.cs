using SevenHours.Debriefing;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>Words of exhibits for a debrief.</summary>
internal sealed class DebriefWords(Scenario scenario, DeskTexts texts, IReadOnlyList<EvidenceStory> all) : IEvidenceWords
{
    private readonly Dictionary<Handle, string> marks = all.Index()
        .ToDictionary(one => one.Item.Story.Exhibit.Handle, one => EvidenceWords.Mark(scenario, one.Item.Story.Exhibit.Item, one.Index + 1));

    public Scenario Scenario => scenario;

    public DeskTexts Texts => texts;

    public string MarkOf(Handle exhibit) => marks.GetValueOrDefault(exhibit, "");

    public string Who(Id<Seat> seat, Id<Agency> agency, string? by = null) =>
        seat.IsSome ? texts.Of(scenario.Seats[seat].Title) : agency.IsSome ? texts.Of(scenario.Agencies[agency].Title) : this.Word("nobody");
}
