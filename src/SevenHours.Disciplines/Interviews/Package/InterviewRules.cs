using SevenHours.Language;

namespace SevenHours.Disciplines.Interviews;

/// <summary>What can be wrong with the people one can speak with.</summary>
public static class InterviewRules
{
    /// <summary>A layer with nothing in it.</summary>
    public static readonly DiagnosticRule EmptyLayer = new(
        "SH3021", Severity.Error, "A layer without anything to say", "The layer `{0}` of `{1}` has neither `facts` nor `says`.",
        "The person would answer with silence, and whoever asked well would learn nothing.",
        "Write what the person says, and the facts it carries.");

    /// <summary>Two layers with one id.</summary>
    public static readonly DiagnosticRule LayerTwice = new(
        "SH3022", Severity.Error, "Two layers with one id", "The persona `{1}` has the layer `{0}` twice.",
        "Conditions and the debrief name layers by their id.",
        "Give one of them another id.");

    /// <summary>Two personas for one person.</summary>
    public static readonly DiagnosticRule PersonTwice = new(
        "SH3023", Severity.Error, "Two personas for one person", "`{0}` has more than one persona.",
        "`contact: { with: {0} }` could mean either.",
        "Join the two, or make a second person.");

    /// <summary>Contact with somebody who has nothing to say.</summary>
    public static readonly DiagnosticRule NoPersona = new(
        "SH3024", Severity.Error, "Nobody to speak with", "`{0}` has no persona.",
        "A person is spoken with by what a persona says.",
        "Add an entry under `personas` with `of: {0}`.");

    /// <summary>A topic no layer has.</summary>
    public static readonly DiagnosticRule NoSuchTopic = new(
        "SH3025", Severity.Error, "No such topic", "No layer of `{1}` has the topic `{0}`.",
        "Asking about it would never bring an answer.",
        "Use a topic of one of the layers, or add it to one.");

    /// <summary>A topic without words.</summary>
    public static readonly DiagnosticRule TopicWithoutWords = new(
        "SH3026", Severity.Warning, "A topic nobody can type", "The topic `{0}` of `{1}` has no words under `topics`.",
        "Other topics of the persona have words by which a typed question is matched; this one can only be chosen from a list.",
        "Add a few words, such as `{0}: [where, street, house]`.");

    /// <summary>A style that is none.</summary>
    public static readonly DiagnosticRule NoSuchStyle = new(
        "SH3027", Severity.Error, "Not something one says", "`{0}` is not a style that is answered under `replies`.",
        "Replies answer what is no question; questions are answered by layers.",
        "Use rapport, explain, rights, promise, break, support, closure or normalise.");

    /// <summary>A persona nothing can move.</summary>
    public static readonly DiagnosticRule NoTrust = new(
        "SH3028", Severity.Warning, "Nothing to win or lose", "`{0}` has no level of kind trust.",
        "How one asks could then win or lose nothing, and every layer would open alike.",
        "Add a level: `trust_{0}: { of: {0}, kind: trust, start: 20 }`.");

    /// <summary>A layer asked for that is not there.</summary>
    public static readonly DiagnosticRule NoSuchLayer = new(
        "SH3029", Severity.Error, "No such layer", "The persona `{1}` has no layer `{0}`.",
        "Whatever waits for it would wait for ever: a condition, or a line on the card of whoever acts the person.",
        "Use the id of one of its layers.");

    /// <summary>A card's lines are tied to the layers of nobody.</summary>
    public static readonly DiagnosticRule CardWithoutPersona = new(
        "SH3030", Severity.Error, "A card tied to nobody", "The card of `{0}` names a persona that is not there, or layers of none.",
        "Whoever acts the person sees from the layers what may be said by now.",
        "Write `persona:` on the card, with an id of `personas`.");

    /// <summary>A topic nobody can read.</summary>
    public static readonly DiagnosticRule TopicWithoutTitle = new(
        "SH3031", Severity.Warning, "A topic without a title", "The topic `{0}` of `{1}` has no title.",
        "Whoever reads what was asked about would read the id, in every language.",
        "Add `{0}: Its title` to the section `topics` of the package, or use a topic that every case has.");
}
