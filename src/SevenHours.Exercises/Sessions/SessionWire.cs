using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SevenHours.Journal;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>The wire form of session events: explicit names and versions, UTF-8 JSON.</summary>
internal static class SessionWire
{
    private static readonly (string Name, int Version, Type Type)[] Names =
    [
        ("session.created", 1, typeof(SessionEvent.Created)),
        ("pins.renewed", 1, typeof(SessionEvent.PinsRenewed)),
        ("person.joined", 1, typeof(SessionEvent.Joined)),
        ("person.knocked", 1, typeof(SessionEvent.Knocked)),
        ("person.admitted", 1, typeof(SessionEvent.Admitted)),
        ("person.recognised", 1, typeof(SessionEvent.Recognised)),
        ("person.gone", 1, typeof(SessionEvent.Gone)),
        ("person.listed", 1, typeof(SessionEvent.Listed)),
        ("person.role_given", 1, typeof(SessionEvent.RoleGiven)),
        ("doors.set", 1, typeof(SessionEvent.DoorsSet)),
        ("link.made", 1, typeof(SessionEvent.LinkMade)),
        ("link.used", 1, typeof(SessionEvent.LinkUsed)),
        ("seats.planned", 1, typeof(SessionEvent.SeatsPlanned)),
        ("seats.choice_set", 1, typeof(SessionEvent.SeatChoiceSet)),
        ("seat.taken", 1, typeof(SessionEvent.SeatTaken)),
        ("seat.left", 1, typeof(SessionEvent.SeatLeft)),
        ("seat.handed_over", 1, typeof(SessionEvent.SeatHandedOver)),
        ("stand_in.set", 1, typeof(SessionEvent.StandInSet)),
        ("clock.set", 1, typeof(SessionEvent.ClockSet)),
        ("branch.opened", 1, typeof(SessionEvent.BranchOpened)),
        ("branch.made_live", 1, typeof(SessionEvent.BranchMadeLive)),
        ("no_duff.raised", 1, typeof(SessionEvent.NoDuffRaised)),
        ("no_duff.cleared", 1, typeof(SessionEvent.NoDuffCleared)),
        ("session.archived", 1, typeof(SessionEvent.Archived)),
        ("contact_card.set", 1, typeof(SessionEvent.ContactCardSet)),
        ("person.stepped_out", 1, typeof(SessionEvent.SteppedOut)),
        ("person.came_back", 1, typeof(SessionEvent.CameBack)),
        ("welfare.taken", 1, typeof(SessionEvent.WelfareTaken)),
        ("person.deroled", 1, typeof(SessionEvent.Deroled)),
        ("item.claimed", 1, typeof(SessionEvent.ItemClaimed)),
        ("item.released", 1, typeof(SessionEvent.ItemReleased)),
        ("privacy.set", 1, typeof(SessionEvent.PrivacySet)),
        ("data.erased", 1, typeof(SessionEvent.DataErased)),
        ("words.erased", 1, typeof(SessionEvent.WordsErased)),
        ("set.added", 1, typeof(SessionEvent.SetAdded)),
        ("set.closed", 1, typeof(SessionEvent.SetClosed)),
        ("set.entered", 1, typeof(SessionEvent.SetEntered)),
        ("set.left", 1, typeof(SessionEvent.SetLeft)),
        ("actor.called", 1, typeof(SessionEvent.ActorCalled)),
        ("call.seen", 1, typeof(SessionEvent.CallSeen)),
        ("call.taken_back", 1, typeof(SessionEvent.CallTakenBack)),
        ("interview_feedback.released", 1, typeof(SessionEvent.FeedbackReleased)),
        ("debrief.opened", 1, typeof(SessionEvent.DebriefOpened)),
    ];

    private static readonly Dictionary<Type, (string Name, int Version)> ByType = Names.ToDictionary(n => n.Type, n => (n.Name, n.Version));
    private static readonly Dictionary<(string, int), Type> ByName = Names.ToDictionary(n => (n.Name, n.Version), n => n.Type);
    private static readonly JsonSerializerOptions Options = MakeOptions();

    public static NewRecord Write(SessionEvent @event, IReadOnlyList<NewAttachment> words)
    {
        var (name, version) = ByType[@event.GetType()];
        return new NewRecord(name, version, JsonSerializer.SerializeToUtf8Bytes(@event, @event.GetType(), Options), words);
    }

    /// <summary>The event of a record; null for the journal's own record of an erasure.</summary>
    /// <exception cref="WireException">It is none of this version.</exception>
    public static SessionEvent? Read(StoredRecord record)
    {
        if (record.Type == Erasure.RecordType)
        {
            return null;
        }

        if (!ByName.TryGetValue((record.Type, record.TypeVersion), out var type))
        {
            throw new WireException($"'{record.Type}' version {record.TypeVersion} is unknown here.");
        }

        try
        {
            return (SessionEvent)JsonSerializer.Deserialize(record.Payload.Span, type, Options)!;
        }
        catch (JsonException e)
        {
            throw new WireException($"The session event '{record.Type}' at {record.Version} cannot be read: {e.Message}", e);
        }
    }

    internal static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            RespectRequiredConstructorParameters = true,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new ReferenceConverter());
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed class ReferenceConverter : JsonConverter<TextRef>
    {
        public override bool HandleNull => true;

        public override TextRef Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetString());

        public override void Write(Utf8JsonWriter writer, TextRef value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
