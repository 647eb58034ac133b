using Samenkracht.Common.Rights;

namespace Samenkracht.Volunteers.Courses;

/// <summary>GET /v1/training-records.</summary>
public static class ListTrainingRecordsEndpoint
{
    public static void Map(Api api) => api.Get(
        new()
        {
            Path = "/training-records", Kind = OperationKind.List, Right = "training-records.read", Answer = typeof(Page<TrainingRecordEntry>),
            Summary = "List training records", Description = "Records by organisation or course. Who reads for an organisation sees those that it shares in.",
            Query = [new("organisation", "Only those in which this organisation shares, by id."), new("course", "Only those with this course, by id."), .. Paging.Keys],
        },
        request =>
        {
            var query = request.Session.Query<TrainingRecord>().AsQueryable();
            var own = request.Caller.Organisation ?? "";
            if (request.Caller.Reach == Reach.Own) query = query.Where(record => record.Organisations.Contains(own));
            if (request.Query.Text("organisation") is { } organisation) query = query.Where(record => record.Organisations.Contains(organisation));
            if (request.Query.Text("course") is { } course) query = query.Where(record => record.Enrolments.Any(one => one.CourseId == course));
            return Paging.PageAsync(request, query, record => record.Id, TrainingRecordEntry.Of);
        });
}
