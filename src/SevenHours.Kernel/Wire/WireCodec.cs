using System.Text.Json;
using System.Text.Json.Serialization;

namespace SevenHours.Kernel;

/// <summary>Writes events and commands as JSON and reads them back. The author's ids stand on the wire, never dense numbers.</summary>
/// <remarks>Thread-safe. Follow an amendment with <see cref="For"/>: it knows the names that were added.</remarks>
public sealed class WireCodec
{
    private readonly WireNames names;
    private readonly JsonSerializerOptions options;

    /// <summary>A codec for the names of one scenario.</summary>
    public WireCodec(Scenario scenario, WireNames names)
    {
        this.names = names;
        options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectRequiredConstructorParameters = true,
            RespectNullableAnnotations = true,
            IgnoreReadOnlyProperties = true, // what can be computed is not stored
        };
        options.Converters.Add(new IdConverterFactory(scenario));
        options.Converters.Add(new SeatSetConverter(scenario));
        options.Converters.Add(new SimTimeConverter());
        options.Converters.Add(new SimSpanConverter());
        options.Converters.Add(new HandleConverter());
        options.Converters.Add(new TextRefConverter());
        options.Converters.Add(new EventIdConverter());
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false));
        options.MakeReadOnly(populateMissingResolver: true);
    }

    /// <summary>The same names over an amended scenario.</summary>
    public WireCodec For(Scenario scenario) => new(scenario, names);

    /// <summary>An event in its place, as one JSON object: <c>at</c>, <c>by</c> (its causes) and <c>event</c>.</summary>
    public WireRecord Write(in Happened happened)
    {
        var (name, version) = names.Of(happened.Event.GetType());
        using var buffer = new MemoryStream(256);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = options.Encoder }))
        {
            json.WriteStartObject();
            json.WriteNumber("at", happened.At.Seconds);
            json.WriteStartArray("by");
            foreach (var cause in happened.Causes.All)
            {
                json.WriteNumberValue(cause.Value);
            }

            json.WriteEndArray();
            json.WritePropertyName("event");
            JsonSerializer.Serialize(json, happened.Event, happened.Event.GetType(), options);
            json.WriteEndObject();
        }

        return new WireRecord(name, version, buffer.ToArray());
    }

    /// <summary>A command, as one JSON object.</summary>
    public WireRecord Write(Command command)
    {
        var (name, version) = names.Of(command.GetType());
        return new WireRecord(name, version, JsonSerializer.SerializeToUtf8Bytes(command, command.GetType(), options));
    }

    /// <summary>A notice's redacted event, as one JSON object without its place.</summary>
    public WireRecord Write(WorldEvent redacted)
    {
        var (name, version) = names.Of(redacted.GetType());
        return new WireRecord(name, version, JsonSerializer.SerializeToUtf8Bytes(redacted, redacted.GetType(), options));
    }

    /// <summary>Whether a record is a command rather than an event.</summary>
    public static bool IsCommand(string name) => name.StartsWith("do.", StringComparison.Ordinal);

    /// <summary>Reads an event back.</summary>
    /// <param name="id">Its place in the line of history, which the stream gives.</param>
    /// <param name="record">What was stored.</param>
    /// <exception cref="WireException">It is not an event of this version of the kernel, or names what the scenario has not.</exception>
    public Happened ReadEvent(EventId id, WireRecord record)
    {
        var type = TypeOf<WorldEvent>(record);
        try
        {
            return ReadEvent(id, new Utf8JsonReader(record.Json.Span), type);
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            throw new WireException($"The event '{record.Name}' at {id} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Reads a notice's redacted event back.</summary>
    /// <exception cref="WireException">It is not an event of this version of the kernel, or names what the scenario has not.</exception>
    public WorldEvent ReadNotice(WireRecord record)
    {
        var type = TypeOf<WorldEvent>(record);
        try
        {
            return (WorldEvent?)JsonSerializer.Deserialize(record.Json.Span, type, options)
                ?? throw new WireException($"The notice '{record.Name}' is empty.");
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            throw new WireException($"The notice '{record.Name}' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>Reads a command back, or one that came from outside.</summary>
    /// <exception cref="WireException">It is not a command of this version of the kernel, or names what the scenario has not.</exception>
    public Command ReadCommand(WireRecord record)
    {
        var type = TypeOf<Command>(record);
        try
        {
            return (Command?)JsonSerializer.Deserialize(record.Json.Span, type, options)
                ?? throw new WireException($"The command '{record.Name}' is empty.");
        }
        catch (Exception e) when (IsUnreadable(e))
        {
            throw new WireException($"The command '{record.Name}' cannot be read: {e.Message}", e);
        }
    }

    private static bool IsUnreadable(Exception e) =>
        e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException or NotSupportedException;

    private Happened ReadEvent(EventId id, Utf8JsonReader json, Type type)
    {
        SimTime? at = null;
        Causes? by = null;
        WorldEvent? body = null;
        json.Read();
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("at"u8))
            {
                json.Read();
                at = new SimTime(json.GetInt32());
            }
            else if (json.ValueTextEquals("by"u8))
            {
                by = ReadCauses(ref json);
            }
            else if (json.ValueTextEquals("event"u8))
            {
                body = (WorldEvent?)JsonSerializer.Deserialize(ref json, options.GetTypeInfo(type));
            }
            else
            {
                throw new JsonException($"'{json.GetString()}' is unknown here.");
            }
        }

        return new Happened(
            id,
            at ?? throw new JsonException("'at' is missing."),
            by ?? throw new JsonException("'by' is missing."),
            body ?? throw new JsonException("'event' is missing."));
    }

    private static Causes ReadCauses(ref Utf8JsonReader json)
    {
        var (first, second) = (EventId.None, EventId.None);
        json.Read();
        for (var i = 0; json.Read() && json.TokenType != JsonTokenType.EndArray; i++)
        {
            var cause = new EventId(json.GetInt32());
            (first, second) = i switch
            {
                0 => (cause, second),
                1 => (first, cause),
                _ => throw new JsonException("An event has at most two causes."),
            };
        }

        return new Causes(first, second);
    }

    private Type TypeOf<T>(WireRecord record) =>
        !names.TryFind(record.Name, out var type, out var version) ? throw new WireException($"'{record.Name}' is unknown here.")
        : !typeof(T).IsAssignableFrom(type) ? throw new WireException($"'{record.Name}' is not a {typeof(T).Name}.")
        : record.Version != version ? throw new WireException($"'{record.Name}' has version {record.Version}; this kernel reads {version}.")
        : type;
}

/// <summary>An event or command as it is stored and sent.</summary>
/// <param name="Name">Its wire name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Json">UTF-8 JSON.</param>
public readonly record struct WireRecord(string Name, int Version, ReadOnlyMemory<byte> Json);

/// <summary>A record that cannot be read.</summary>
public sealed class WireException : Exception
{
    /// <summary>Says what and why.</summary>
    public WireException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
