using System.Text.Json;
using System.Text.Json.Serialization;

namespace SevenHours.Kernel;

/// <summary>Ids stand on the wire as the author wrote them; none is null.</summary>
internal sealed class IdConverterFactory(Scenario scenario) : JsonConverterFactory
{
    public override bool CanConvert(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Id<>);

    public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(IdConverter<>).MakeGenericType(type.GetGenericArguments()), scenario)!;
}

internal sealed class IdConverter<T>(Scenario scenario) : JsonConverter<Id<T>>
    where T : Definition
{
    private readonly Table<T> table = scenario.Table<T>();

    public override bool HandleNull => true;

    public override Id<T> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Null ? Id<T>.None : Find(reader.GetString());

    public override void Write(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options)
    {
        if (value.IsSome)
        {
            writer.WriteStringValue(table[value].Name);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public override Id<T> ReadAsPropertyName(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => Find(reader.GetString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, Id<T> value, JsonSerializerOptions options) =>
        writer.WritePropertyName(table[value].Name);

    private Id<T> Find(string? name) =>
        table.TryFind(name, out var id) ? id : throw new JsonException($"This scenario has no {typeof(T).Name} '{name}'.");
}

internal sealed class SeatSetConverter(Scenario scenario) : JsonConverter<SeatSet>
{
    public override SeatSet Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.GetString() == "*")
        {
            return scenario.Everybody;
        }

        var set = SeatSet.Nobody;
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("A set of seats is a list of seat ids, or \"*\" for all.");
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var name = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            set |= scenario.Seats.TryFind(name, out var seat)
                ? SeatSet.Of(seat)
                : throw new JsonException($"This scenario has no seat '{name}'.");
        }

        return set;
    }

    public override void Write(Utf8JsonWriter writer, SeatSet value, JsonSerializerOptions options)
    {
        if (value == scenario.Everybody)
        {
            writer.WriteStringValue("*");
            return;
        }

        writer.WriteStartArray();
        foreach (var seat in value)
        {
            writer.WriteStringValue(scenario.Seats[seat].Name);
        }

        writer.WriteEndArray();
    }
}

internal sealed class SimTimeConverter : JsonConverter<SimTime>
{
    public override SimTime Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, SimTime value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Seconds);
}

internal sealed class SimSpanConverter : JsonConverter<SimSpan>
{
    public override SimSpan Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, SimSpan value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Seconds);
}

internal sealed class EventIdConverter : JsonConverter<EventId>
{
    public override EventId Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => new(reader.GetInt32());

    public override void Write(Utf8JsonWriter writer, EventId value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}

internal sealed class HandleConverter : JsonConverter<Handle>
{
    public override Handle Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) =>
        Handle.TryParse(reader.GetString(), out var handle) ? handle : throw new JsonException("A handle is sixteen hexadecimal digits.");

    public override void Write(Utf8JsonWriter writer, Handle value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}

internal sealed class TextRefConverter : JsonConverter<TextRef>
{
    public override bool HandleNull => true;

    public override TextRef Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => TextRef.None,
        JsonTokenType.String when reader.GetString() is { } text
            && (text.StartsWith("s:", StringComparison.Ordinal) || text.StartsWith("c:", StringComparison.Ordinal)) => new TextRef(text),
        _ => throw new JsonException("A reference to words begins with s: or c:."),
    };

    public override void Write(Utf8JsonWriter writer, TextRef value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
