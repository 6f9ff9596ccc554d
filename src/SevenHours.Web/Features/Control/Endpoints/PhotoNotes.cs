using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Uploads;

namespace SevenHours.Web.Features.Control.Endpoints;

/// <summary>Keeps observations, with the photograph of a flip chart or a paper form if there is one.</summary>
internal static class PhotoNotes
{
    public static async Task<Refusal?> KeepAsync(ControlRoom room, IFormCollection form, Observation seen)
    {
        var store = room.Context.RequestServices.GetRequiredService<UploadStore>();
        string? photo = null;
        try
        {
            if (await form.PictureAsync("photo", room.Context.RequestAborted) is { } picture && (photo = store.Keep(room.Exercise.Id, picture)) is null)
                return ControlRefusals.ManyPhotos;
        }
        catch (PictureException e)
        {
            return e.Fault == PictureFault.TooLarge ? ControlRefusals.PhotoTooLarge : ControlRefusals.NoPhoto;
        }
        catch (IOException) when (!room.Context.RequestAborted.IsCancellationRequested)
        {
            return ExerciseRefusals.StorageUnavailable;
        }

        var refusal = await room.Exercise.ObserveAsync(room.By, room.Team, seen with { Photo = photo }, form["says"].ToString(), room.CommandKey());
        // Refused, or the repetition of a press whose photograph is kept already.
        if (photo is not null && room.Exercise.Notes.All.All(note => note.Photo != photo))
            store.Remove(room.Exercise.Id, photo);
        return refusal;
    }
}
