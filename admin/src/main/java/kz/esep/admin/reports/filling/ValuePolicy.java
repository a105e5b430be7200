package kz.esep.admin.reports.filling;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.policy.RenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import kz.esep.admin.reports.forms.Value.Rows;
import kz.esep.admin.reports.forms.Value.Said;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Replaces a tag with a value of a form. What it writes is not looked through for tags again. */
final class ValuePolicy implements RenderPolicy {

    @Override
    public void render(ElementTemplate element, Object value, XWPFTemplate document) {
        var run = ((RunTemplate) element).getRun();
        var paragraph = (XWPFParagraph) run.getParent();
        switch (value) {
            case Said said -> Lines.replace(paragraph, run, said.lines());
            case Rows rows -> TableRows.replace(paragraph, run, rows.rows());
            case null -> throw new IllegalStateException("The form gives no value for " + element.getTagName());
            default ->
                throw new IllegalStateException("The tag " + element.getTagName() + " cannot hold a "
                        + value.getClass().getSimpleName());
        }
    }
}
