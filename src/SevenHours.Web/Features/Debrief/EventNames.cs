using SevenHours.Debriefing;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Debrief;

/// <summary>What a line of the log names besides its words: a word of the field, or a number. An author's id is never said.</summary>
public static class EventNames
{
    /// <summary>The word of the field a line carries, as the reader calls it; empty when it carries none.</summary>
    public static string WordOf(EventLine line, Words words)
    {
        var list = line.Kind switch
        {
            EventKinds.PostReported => "operations.word",
            EventKinds.HotDebrief => "operations.hot",
            EventKinds.SiteSign => "operations.sign",
            EventKinds.SiteForgotten => "operations.need",
            EventKinds.VisitRole => "visit.role",
            EventKinds.VisitStepBegan or EventKinds.VisitStepDone => "visit.step",
            EventKinds.VisitMarked => "visit.topic",
            EventKinds.VisitForm or EventKinds.VisitAnswer => "visit.form",
            EventKinds.SceneWorkBegan or EventKinds.SceneWorkDone => "scene.work",
            EventKinds.Level => "level",
            _ => null,
        };
        return list is not null && $"{list}.{line.Name.ToLowerInvariant()}" is var id && Words.Has(id) ? words[id] : "";
    }

    /// <summary>Numbers a line is about, such as those of telephones; empty for none.</summary>
    public static string NumbersOf(EventLine line) => line.Name.Any(char.IsAsciiDigit) && !line.Name.Any(char.IsAsciiLetter) ? line.Name : "";
}
