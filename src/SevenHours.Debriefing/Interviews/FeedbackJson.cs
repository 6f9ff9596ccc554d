using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Feedback as JSON: names in snake case, events by number, sentences with their id and words.</summary>
public static class FeedbackJson
{
    /// <summary>Writes feedback.</summary>
    /// <param name="feedback">The feedback.</param>
    /// <param name="language">The language of its sentences.</param>
    /// <param name="words">Finds words.</param>
    public static JsonNode Write(InterviewFeedback feedback, string language, Func<TextRef, string?> words)
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            IgnoreReadOnlyProperties = false,
        };
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower));
        options.Converters.Add(new EventIds());
        options.Converters.Add(new Handles());
        options.Converters.Add(new Phrases(PhraseBook.In(language), words));
        return JsonSerializer.SerializeToNode(feedback, options)!;
    }

    private sealed class EventIds : JsonConverter<EventId>
    {
        public override EventId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetInt32());

        public override void Write(Utf8JsonWriter writer, EventId value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
    }

    private sealed class Handles : JsonConverter<Handle>
    {
        public override Handle Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            Handle.TryParse(reader.GetString(), out var handle) ? handle : throw new JsonException("A handle is sixteen hexadecimal digits.");

        public override void Write(Utf8JsonWriter writer, Handle value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }

    private sealed class Phrases(PhraseBook book, Func<TextRef, string?> words) : JsonConverter<Phrase>
    {
        public override Phrase Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
            throw new NotSupportedException("Feedback is written, not read.");

        public override void Write(Utf8JsonWriter writer, Phrase value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WriteString("id", value.Id);
            writer.WriteString("text", book.Of(value, words));
            writer.WriteEndObject();
        }
    }
}
